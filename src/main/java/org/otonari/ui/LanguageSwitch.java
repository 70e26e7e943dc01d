package org.otonari.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;

/**
 * 日本語 / English, for staff. Each language is named in itself, so that everybody finds their own. Every frame has one, so it
 * brings the font as well.
 */
@JsModule("./components/fonts.ts")
public class LanguageSwitch extends Div {

    public LanguageSwitch() {
        addClassName("otonari-languages");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Texts.t("ui.language"));
        Languages.STAFF.forEach(locale -> add(choice(locale)));
    }

    private static NativeButton choice(Locale locale) {
        var button = new NativeButton(locale.getDisplayLanguage(locale), click -> switchTo(locale));
        button.getElement().setAttribute("lang", locale.getLanguage());
        button.getElement().setAttribute("aria-pressed", String.valueOf(locale.equals(Languages.current())));
        return button;
    }

    /** Loads the page anew, because views read their texts when they are made. */
    private static void switchTo(Locale locale) {
        var ui = UI.getCurrent();
        Languages.choose(ui, locale);
        ui.getPage()
                .executeJs("const here = new URL(location.href); here.searchParams.delete('lang');"
                        + " location.replace(here)");
    }
}
