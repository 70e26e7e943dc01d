package org.otonari.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;

/**
 * The frame of a page for people without an account: the brand, the language, one column for a thumb. A view extends
 * it and says {@code @Route(value = …, autoLayout = false)}. It speaks every language; its texts come from files called
 * {@code …-public}, by {@link Texts#ruby}.
 */
public class PublicPage extends Div implements HasComponents, ForEverybody {

    private final Main content = new Main();
    private final H1 title = new H1();
    private final Paragraph sub = new Paragraph();

    public PublicPage(String title, String sub) {
        addClassName("otonari-public");
        var brand = new Span(Texts.t("ui.brand"));
        brand.addClassName("otonari-brand");
        var top = new Header(brand, new LanguageChooser());
        this.sub.addClassName("otonari-sub");
        content.add(this.title, this.sub);
        getElement().appendChild(top.getElement(), content.getElement());
        setTitle(title, sub);
    }

    public final void setTitle(String text, String more) {
        Ruby.write(title, text);
        Ruby.write(sub, more);
        sub.setVisible(!more.isEmpty());
    }

    /** Adds below the heading. */
    @Override
    public void add(Component... components) {
        content.add(components);
    }

    @Override
    public void add(Collection<Component> components) {
        content.add(components);
    }

    /** Empties the page below the heading, for instance to say thank you. */
    public void clear() {
        content.removeAll();
        content.add(title, sub);
    }
}
