package org.otonari.kernel;

import java.util.Locale;

/**
 * A language and how well it is spoken.
 *
 * @param code BCP 47 language tag, e.g. {@code ja}, {@code zh-Hans}
 */
public record LanguageSkill(String code, Level level) {

    /** The language as it is heard: people who write zh-Hans and zh-Hant can talk to each other. */
    public String spoken() {
        var end = 0;
        while (end < code.length() && code.charAt(end) != '-' && code.charAt(end) != '_') {
            end++;
        }
        return code.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
