package org.otonari.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Map;

/**
 * All languages, each named in itself, so that everybody finds their own. The phone's own list, because it is large
 * there, known to everybody, and works with one thumb.
 */
@JsModule("./components/fonts.ts")
public class LanguageChooser extends Div {

    private static final Map<Locale, String> NAMES = Map.of(
            Languages.JA, "日本語",
            Languages.JA_EASY, "やさしい にほんご",
            Languages.EN, "English",
            Languages.ZH, "简体中文",
            Languages.VI, "Tiếng Việt",
            Languages.KO, "한국어",
            Languages.NE, "नेपाली",
            Languages.TL, "Tagalog");

    public LanguageChooser() {
        addClassName("otonari-language");
        var list = new Element("select");
        list.setAttribute("aria-label", Texts.spoken("ui.language"));
        Languages.ALL.forEach(it -> list.appendChild(option(it)));
        list.addEventListener(
                        "change", chosen -> Languages.of(chosen.getEventData().getString("element.value"))
                                .ifPresent(LanguageChooser::switchTo))
                .addEventData("element.value");
        getElement().appendChild(list);
    }

    private static Element option(Locale locale) {
        var option = new Element("option").setText(NAMES.get(locale));
        option.setAttribute("value", Languages.tag(locale)).setAttribute("lang", locale.toLanguageTag());
        if (locale.equals(Languages.current())) {
            option.setAttribute("selected", "");
        }
        return option;
    }

    /** Loads the page anew, because views read their texts when they are made; its address keeps the language. */
    private static void switchTo(Locale locale) {
        var ui = UI.getCurrent();
        Languages.choose(ui, locale);
        ui.getPage()
                .executeJs(
                        "const here = new URL(location.href); here.searchParams.set($0, $1); location.replace(here)",
                        Languages.PARAMETER,
                        Languages.tag(locale));
    }
}
