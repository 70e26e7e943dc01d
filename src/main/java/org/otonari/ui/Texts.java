package org.otonari.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.internal.LocaleUtil;
import java.util.Locale;

/** Short ways to a translated text in a view; outside of views, inject {@link Translations}. */
public final class Texts {

    private Texts() {}

    /** @return the text in the language of the current page, readings in brackets */
    public static String t(String key, Object... args) {
        return t(Languages.current(), key, args);
    }

    public static String t(Component component, String key, Object... args) {
        return component.getUI().map(ui -> t(ui.getLocale(), key, args)).orElseGet(() -> t(key, args));
    }

    public static String t(Locale locale, String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }

    /**
     * @return the text in the language of the current page with its readings marked, for {@link Ruby}, {@link Labels}
     *     and the parts of pages that are built on them ({@link Card}, {@link Tag}, {@link PublicPage} and others)
     */
    public static String ruby(String key, Object... args) {
        return LocaleUtil.getI18NProvider()
                .map(it -> ((Translations) it).marked(key, Languages.current(), args))
                .orElse(key);
    }

    /** @return the text without readings, for what is only heard */
    public static String spoken(String key, Object... args) {
        return Furigana.without(ruby(key, args));
    }
}
