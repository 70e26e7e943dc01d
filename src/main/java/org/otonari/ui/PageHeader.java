package org.otonari.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The calm heading of a page: what it is about, one sentence more, and what one can do with all of it. */
public class PageHeader extends Header {

    private final H1 title = new H1();
    private final Paragraph sub = new Paragraph();
    private final Div above = new Div();
    private final Div actions = new Div();

    public PageHeader(String title, String sub) {
        addClassName("otonari-page-header");
        above.addClassName("otonari-page-above");
        actions.addClassName("otonari-page-actions");
        this.sub.addClassName("otonari-sub");
        var words = new Div(this.title, this.sub);
        words.addClassName("otonari-page-words");
        add(above, words, actions);
        setTitle(title);
        setSub(sub);
        above.setVisible(false);
        actions.setVisible(false);
    }

    public PageHeader(String title) {
        this(title, "");
    }

    public final void setTitle(String text) {
        title.setText(text);
    }

    public final void setSub(String text) {
        sub.setText(text);
        sub.setVisible(!text.isEmpty());
    }

    /** Marks beside the title. Set them after the title. */
    public PageHeader with(Tag... tags) {
        title.add(tags);
        return this;
    }

    /** Where the page stands: the way back. */
    public PageHeader above(Component... way) {
        above.add(way);
        above.setVisible(true);
        return this;
    }

    public PageHeader actions(Component... buttons) {
        actions.add(buttons);
        actions.setVisible(true);
        return this;
    }
}
