package org.otonari.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;

/** One subject on white paper. Its title may be one of {@link Texts#ruby}. */
public class Card extends Section {

    public Card(Component... content) {
        addClassName("otonari-card");
        add(content);
    }

    public Card(String title, Component... content) {
        addClassName("otonari-card");
        var heading = Ruby.write(new H2(), title);
        heading.setId("card-" + UUID.randomUUID());
        getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        add(heading);
        add(content);
    }
}
