package org.otonari.ofp.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.otonari.ui.Languages;
import org.otonari.ui.Texts;

/** The languages people choose from, each named in itself, so that everybody finds their own. */
public final class Tongues {

    /** In the order of domain.md §4; those we may write to somebody in. */
    static final List<String> TO_WRITE =
            List.of("ja", "ja-easy", "en", "zh-Hans", "vi", "ko", "ne", "tl", "id", "pt", "es", "th", "my", "uk");

    /** Those people here speak; the most common ones in Tokyo first. */
    static final List<String> SPOKEN = List.of(
            "en", "zh-Hans", "zh-Hant", "vi", "ko", "ne", "tl", "id", "pt", "es", "th", "my", "uk", "ru", "fr", "de",
            "it", "hi", "bn", "si", "ta", "ur", "ar", "fa", "tr", "mn", "km", "lo", "ms", "uz", "sw", "am");

    private static final Map<String, String> OWN = Map.ofEntries(
            Map.entry("ja", "日本語"),
            Map.entry("ja-easy", "やさしい にほんご"),
            Map.entry("en", "English"),
            Map.entry("zh-Hans", "简体中文"),
            Map.entry("zh-Hant", "繁體中文"),
            Map.entry("vi", "Tiếng Việt"),
            Map.entry("ko", "한국어"),
            Map.entry("ne", "नेपाली"),
            Map.entry("tl", "Tagalog"),
            Map.entry("id", "Bahasa Indonesia"),
            Map.entry("pt", "Português"),
            Map.entry("es", "Español"),
            Map.entry("th", "ไทย"),
            Map.entry("my", "မြန်မာ"),
            Map.entry("uk", "Українська"));

    private Tongues() {}

    /** The name in the reader's language: ベトナム語, Vietnamese. */
    public static String name(String code, Locale reader) {
        return code.equals("ja-easy")
                ? Texts.t(reader, "ofp.language.easy")
                : inPlainWords(Locale.forLanguageTag(code).getDisplayName(Languages.format(reader)), reader);
    }

    /** In kana, as beginners learn the names of languages. */
    private static String inPlainWords(String name, Locale reader) {
        return Languages.of(reader).equals(Languages.JA_EASY)
                ? name.replace("日本語", "にほんご")
                        .replace("英語", "えいご")
                        .replace("中国語", "ちゅうごくご")
                        .replace("韓国語", "かんこくご")
                        .replace("簡体字", "かんたいじ")
                        .replace("繁体字", "はんたいじ")
                        .replace("語", "ご")
                : name;
    }

    /** The name in itself and, where it differs, in the reader's language: Tiếng Việt（ベトナム語）. */
    static String both(String code, Locale reader) {
        var locale = Locale.forLanguageTag(code);
        var own = OWN.getOrDefault(code, locale.getDisplayName(locale));
        var name = name(code, reader);
        return own.equals(name) ? own : Texts.t(reader, "ofp.language.both", own, name);
    }
}
