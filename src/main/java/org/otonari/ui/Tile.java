package org.otonari.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A number one can act on: press it to see what it counts. */
public class Tile extends NativeButton {

    private final Span number = new Span();

    public Tile(String label, long count) {
        addClassName("otonari-tile");
        number.addClassName("otonari-tile-number");
        var text = new Span(label);
        text.addClassName("otonari-tile-label");
        add(number, text);
        setCount(count);
        setSelected(false);
    }

    public final void setCount(long count) {
        number.setText("%,d".formatted(count));
    }

    /** Needs a person now. */
    public void setHot(boolean hot) {
        setClassName("hot", hot);
    }

    public final void setSelected(boolean selected) {
        getElement().setAttribute("aria-pressed", String.valueOf(selected));
    }
}
