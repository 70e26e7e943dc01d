package org.otonari.ui;

import com.vaadin.flow.component.html.Div;

/**
 * A small control in the frame of every page, such as a bell. A module offers it as a bean of scope prototype; the
 * shell places it without knowing what it is.
 */
public abstract class FrameControl extends Div {

    /** Asked at every navigation and whenever something has changed, so it must be cheap. */
    public abstract void refresh();
}
