package org.otonari.ofp;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.otonari.ui.Languages;

/** Dates and amounts as letters spell them, in the language they are written in. */
record LetterWords(Locale locale, ZoneId zone) {

    private static final Map<Locale, Spelling> SPELLINGS = Map.of(
            Languages.JA, new Spelling("yyyy年M月d日", "M月d日（E）HH:mm"),
            Languages.JA_EASY, new Spelling("yyyy年M月d日（EEEE）", "yyyy年M月d日（EEEE）HH:mm"),
            Languages.EN, new Spelling("d MMMM yyyy", "EEEE, d MMMM yyyy, HH:mm"),
            Languages.ZH, new Spelling("yyyy年M月d日", "yyyy年M月d日（EEEE）HH:mm"),
            Languages.VI, new Spelling("'ngày' d 'tháng' M 'năm' yyyy", "HH:mm, EEEE, 'ngày' d 'tháng' M 'năm' yyyy"),
            Languages.KO, new Spelling("yyyy년 M월 d일", "yyyy년 M월 d일 EEEE HH:mm"),
            Languages.NE, new Spelling("d MMMM yyyy", "d MMMM yyyy, EEEE, HH:mm"),
            Languages.TL, new Spelling("MMMM d, yyyy", "EEEE, MMMM d, yyyy, HH:mm"));

    /** @param language BCP 47 tag of the reader */
    static LetterWords to(String language, ZoneId zone) {
        return new LetterWords(Languages.toWrite(language), zone);
    }

    String when(@Nullable Instant moment) {
        return format(moment, spelling().moment());
    }

    String day(@Nullable Instant moment) {
        return format(moment, spelling().day());
    }

    static String yen(@Nullable Integer amount) {
        return "¥" + NumberFormat.getIntegerInstance(Locale.ROOT).format(amount == null ? 0 : amount);
    }

    private Spelling spelling() {
        return SPELLINGS.getOrDefault(locale, new Spelling("yyyy-MM-dd", "yyyy-MM-dd HH:mm"));
    }

    private String format(@Nullable Instant moment, String pattern) {
        return moment == null
                ? ""
                : DateTimeFormatter.ofPattern(pattern, Languages.format(locale))
                        .withZone(zone)
                        .format(moment);
    }

    /** Patterns of {@link DateTimeFormatter}. */
    private record Spelling(String day, String moment) {}
}
