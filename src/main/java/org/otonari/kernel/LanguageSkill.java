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
        return code.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
