package org.otonari.inbox;

import java.util.Locale;

/** A step tasks can be narrowed to, with the title people know it by. */
public record InboxStep(String step, String name, String nameEn) {

    public String name(Locale locale) {
        return locale.getLanguage().equals("ja") ? name : nameEn;
    }
}
