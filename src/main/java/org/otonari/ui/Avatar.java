package org.otonari.ui;

import com.vaadin.flow.component.html.Span;

/** The first letter of a name in a circle; the name itself must stand beside it. */
public class Avatar extends Span {

    public Avatar(String name) {
        super(initial(name));
        addClassName("otonari-avatar");
        getElement().setAttribute("aria-hidden", "true");
    }

    /** One whole character, also beyond the basic plane (𠮷). */
    static String initial(String name) {
        var trimmed = name.strip();
        return trimmed.isEmpty() ? "" : trimmed.substring(0, trimmed.offsetByCodePoints(0, 1));
    }
}
