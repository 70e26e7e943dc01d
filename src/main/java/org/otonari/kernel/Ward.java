package org.otonari.kernel;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tokyo's 23 wards and the rest, with who borders on whom (domain.md §2.1, reachable). */
public enum Ward {
    CHIYODA("千代田区", "Chiyoda"),
    CHUO("中央区", "Chuo"),
    MINATO("港区", "Minato"),
    SHINJUKU("新宿区", "Shinjuku"),
    BUNKYO("文京区", "Bunkyo"),
    TAITO("台東区", "Taito"),
    SUMIDA("墨田区", "Sumida"),
    KOTO("江東区", "Koto"),
    SHINAGAWA("品川区", "Shinagawa"),
    MEGURO("目黒区", "Meguro"),
    OTA("大田区", "Ota"),
    SETAGAYA("世田谷区", "Setagaya"),
    SHIBUYA("渋谷区", "Shibuya"),
    NAKANO("中野区", "Nakano"),
    SUGINAMI("杉並区", "Suginami"),
    TOSHIMA("豊島区", "Toshima"),
    KITA("北区", "Kita"),
    ARAKAWA("荒川区", "Arakawa"),
    ITABASHI("板橋区", "Itabashi"),
    NERIMA("練馬区", "Nerima"),
    ADACHI("足立区", "Adachi"),
    KATSUSHIKA("葛飾区", "Katsushika"),
    EDOGAWA("江戸川区", "Edogawa"),
    OUTSIDE("23区外", "Outside the 23 wards");

    private final String japanese;
    private final String latin;

    Ward(String japanese, String latin) {
        this.japanese = japanese;
        this.latin = latin;
    }

    public String label(Locale locale) {
        return locale.getLanguage().equals("ja") ? japanese : latin;
    }

    /**
     * Accepts the Japanese name with or without 東京都 and 区, or the Latin one in any case, with or without macrons and
     * "-ku", "ward" or "city".
     */
    public static Optional<Ward> parse(String text) {
        var japanese = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replaceFirst("^東京都", "");
        var latin = Normalizer.normalize(japanese, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("(-ku| ku| ward| city)$", "");
        return Arrays.stream(values())
                .filter(ward -> ward.japanese.equals(japanese)
                        || ward.japanese.equals(japanese + "区")
                        || ward.latin.toLowerCase(Locale.ROOT).equals(latin)
                        || ward.name().toLowerCase(Locale.ROOT).equals(latin))
                .findFirst();
    }

    /** Whether the two can meet without a long way: the same ward, or one that borders on it. */
    public boolean isNear(Ward other) {
        return this != OUTSIDE && (this == other || neighbours().contains(other));
    }

    public Set<Ward> neighbours() {
        return Neighbours.OF.getOrDefault(this, Set.of());
    }

    /** Made once: thousands of people are asked about each other. */
    private static final class Neighbours {
        static final Map<Ward, Set<Ward>> OF = new EnumMap<>(
                Arrays.stream(Ward.values()).collect(Collectors.toMap(Function.identity(), Ward::borders)));
    }

    private Set<Ward> borders() {
        return switch (this) {
            case CHIYODA -> Set.of(CHUO, MINATO, SHINJUKU, BUNKYO, TAITO);
            case CHUO -> Set.of(CHIYODA, MINATO, TAITO, SUMIDA, KOTO);
            case MINATO -> Set.of(CHIYODA, CHUO, SHINJUKU, SHIBUYA, SHINAGAWA, KOTO);
            case SHINJUKU -> Set.of(CHIYODA, MINATO, BUNKYO, SHIBUYA, NAKANO, TOSHIMA);
            case BUNKYO -> Set.of(CHIYODA, SHINJUKU, TAITO, TOSHIMA, KITA, ARAKAWA);
            case TAITO -> Set.of(CHIYODA, CHUO, BUNKYO, SUMIDA, ARAKAWA);
            case SUMIDA -> Set.of(CHUO, TAITO, KOTO, ARAKAWA, ADACHI, KATSUSHIKA, EDOGAWA);
            case KOTO -> Set.of(CHUO, MINATO, SUMIDA, EDOGAWA, SHINAGAWA, OTA);
            case SHINAGAWA -> Set.of(MINATO, KOTO, MEGURO, OTA, SHIBUYA);
            case MEGURO -> Set.of(SHINAGAWA, OTA, SETAGAYA, SHIBUYA);
            case OTA -> Set.of(SHINAGAWA, MEGURO, SETAGAYA, KOTO);
            case SETAGAYA -> Set.of(MEGURO, OTA, SHIBUYA, SUGINAMI);
            case SHIBUYA -> Set.of(MINATO, SHINJUKU, SHINAGAWA, MEGURO, SETAGAYA, NAKANO, SUGINAMI);
            case NAKANO -> Set.of(SHINJUKU, SHIBUYA, SUGINAMI, TOSHIMA, NERIMA);
            case SUGINAMI -> Set.of(SETAGAYA, SHIBUYA, NAKANO, NERIMA);
            case TOSHIMA -> Set.of(SHINJUKU, BUNKYO, NAKANO, KITA, ITABASHI, NERIMA);
            case KITA -> Set.of(BUNKYO, TOSHIMA, ARAKAWA, ITABASHI, ADACHI);
            case ARAKAWA -> Set.of(BUNKYO, TAITO, SUMIDA, KITA, ADACHI);
            case ITABASHI -> Set.of(TOSHIMA, KITA, NERIMA);
            case NERIMA -> Set.of(NAKANO, SUGINAMI, TOSHIMA, ITABASHI);
            case ADACHI -> Set.of(SUMIDA, KITA, ARAKAWA, KATSUSHIKA);
            case KATSUSHIKA -> Set.of(SUMIDA, ADACHI, EDOGAWA);
            case EDOGAWA -> Set.of(SUMIDA, KOTO, KATSUSHIKA);
            case OUTSIDE -> Set.of();
        };
    }
}
