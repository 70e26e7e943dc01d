package org.otonari.ofp;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates and amounts as letters spell them: in Japanese to whoever reads it, in English to everybody else. */
record LetterWords(Locale locale, ZoneId zone) {

    static LetterWords to(String language, ZoneId zone) {
        return new LetterWords(language.startsWith("ja") ? Locale.JAPANESE : Locale.ENGLISH, zone);
    }

    String when(@Nullable Instant moment) {
        return format(moment, isJapanese() ? "M月d日（E）HH:mm" : "EEEE, d MMMM yyyy, HH:mm");
    }

    String day(@Nullable Instant moment) {
        return format(moment, isJapanese() ? "yyyy年M月d日" : "d MMMM yyyy");
    }

    static String yen(@Nullable Integer amount) {
        return "¥" + NumberFormat.getIntegerInstance(Locale.ROOT).format(amount == null ? 0 : amount);
    }

    private boolean isJapanese() {
        return locale.equals(Locale.JAPANESE);
    }

    private String format(@Nullable Instant moment, String pattern) {
        return moment == null
                ? ""
                : DateTimeFormatter.ofPattern(pattern, locale).withZone(zone).format(moment);
    }
}
