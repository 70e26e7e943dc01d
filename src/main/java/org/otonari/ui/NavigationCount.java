package org.otonari.ui;

import com.vaadin.flow.shared.Registration;

/** A number beside a menu entry. A module offers it as a bean; the shell shows it where the reader may go. */
public interface NavigationCount {

    /** @return the route of the menu entry, as in {@code @Route} */
    String route();

    /** Asked at every navigation, so it must be cheap. */
    long count();

    /** @return whether the number needs a person now */
    default boolean hot() {
        return false;
    }

    /** @param changed told when the number may have changed, from any thread; as long as the registration is held */
    default Registration onChange(Runnable changed) {
        return () -> {};
    }
}
