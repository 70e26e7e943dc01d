package org.otonari.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing is here, and that is a good moment to say what will be. */
public class EmptyState extends Div {

    private final Paragraph title = new Paragraph();
    private final Paragraph teaches = new Paragraph();

    public EmptyState(String title, String teaches, Component... actions) {
        addClassName("otonari-empty");
        this.title.addClassName("otonari-empty-title");
        this.teaches.addClassName("otonari-sub");
        say(title, teaches);
        add(this.title, this.teaches);
        add(actions);
    }

    /** What is missing here, for a page that has more than one list. */
    public final void say(String title, String teaches) {
        Ruby.write(this.title, title);
        Ruby.write(this.teaches, teaches);
    }
}
