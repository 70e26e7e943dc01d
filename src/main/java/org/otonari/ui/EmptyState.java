package org.otonari.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing is here, and that is a good moment to say what will be. */
public class EmptyState extends Div {

    public EmptyState(String title, String teaches, Component... actions) {
        addClassName("otonari-empty");
        var first = new Paragraph(title);
        first.addClassName("otonari-empty-title");
        var second = new Paragraph(teaches);
        second.addClassName("otonari-sub");
        add(first, second);
        add(actions);
    }
}
