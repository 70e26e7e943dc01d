package org.otonari.ui;

import com.vaadin.flow.component.html.NativeButton;

/** One of a few choices, on or off. For a choice inside a form, give a radio or checkbox group {@link #GROUP}. */
public class Chip extends NativeButton {

    /** Class name that draws a {@code RadioButtonGroup} or {@code CheckboxGroup} as chips. */
    public static final String GROUP = "otonari-chips";

    public Chip(String text) {
        super(text);
        addClassName("otonari-chip");
        setSelected(false);
    }

    public Chip(String text, Runnable pressed) {
        this(text);
        addClickListener(click -> pressed.run());
    }

    public final void setSelected(boolean selected) {
        getElement().setAttribute("aria-pressed", String.valueOf(selected));
    }
}
