package org.otonari.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** Short ways to a translated text in a view; outside of views, inject {@link Translations}. */
public final class Texts {

    private Texts() {}

    /** @return the text in the language of the current page */
    public static String t(String key, Object... args) {
        return t(Languages.current(), key, args);
    }

    public static String t(Component component, String key, Object... args) {
        return component.getUI().map(ui -> t(ui.getLocale(), key, args)).orElseGet(() -> t(key, args));
    }

    public static String t(Locale locale, String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }
}
