package org.otonari.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import org.otonari.ui.ForEverybody;
import org.otonari.ui.LanguageChooser;
import org.otonari.ui.Ruby;
import org.otonari.ui.Texts;

/** What happened, what it means, what to do next. */
abstract class ErrorPage extends Main implements ForEverybody, HasDynamicTitle {

    private final String key;

    ErrorPage(String key) {
        this.key = key;
        addClassName("otonari-error");
    }

    void tell(String... facts) {
        removeAll();
        var brand = new Span(Texts.t("ui.brand"));
        brand.addClassName("otonari-brand");
        var top = new Div(brand, new LanguageChooser());
        top.addClassName("otonari-row");
        add(
                top,
                Ruby.write(new H1(), Texts.ruby(key + ".title")),
                Ruby.write(new Paragraph(), Texts.ruby(key + ".text")));
        for (var fact : facts) {
            var line = Ruby.write(new Paragraph(), fact);
            line.addClassName("otonari-fact");
            add(line);
        }
        var home = Ruby.write(new Anchor("", ""), Texts.ruby("shell.error.home"));
        home.setRouterIgnore(true);
        add(new Paragraph(home));
    }

    @Override
    public String getPageTitle() {
        return Texts.spoken("shell.title", Texts.spoken(key + ".title"));
    }
}
