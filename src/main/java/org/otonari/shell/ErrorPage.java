package org.otonari.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import org.otonari.ui.LanguageSwitch;
import org.otonari.ui.Texts;

/** What happened, what it means, what to do next. */
abstract class ErrorPage extends Main implements HasDynamicTitle {

    private final String key;

    ErrorPage(String key) {
        this.key = key;
        addClassName("otonari-error");
    }

    void tell(String... facts) {
        removeAll();
        var brand = new Span(Texts.t("ui.brand"));
        brand.addClassName("otonari-brand");
        var top = new Div(brand, new LanguageSwitch());
        top.addClassName("otonari-row");
        add(top, new H1(Texts.t(key + ".title")), new Paragraph(Texts.t(key + ".text")));
        for (var fact : facts) {
            var line = new Paragraph(fact);
            line.addClassName("otonari-fact");
            add(line);
        }
        var home = new Anchor("", Texts.t("shell.error.home"));
        home.setRouterIgnore(true);
        add(new Paragraph(home));
    }

    @Override
    public String getPageTitle() {
        return Texts.t("shell.title", Texts.t(key + ".title"));
    }
}
