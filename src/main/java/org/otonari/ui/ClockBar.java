package org.otonari.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** How much of a deadline is used up, as a bar and in words. */
public class ClockBar extends Span {

    public enum State {
        CALM,
        SOON,
        LATE,
        PAUSED
    }

    /**
     * @param fraction used part of the time, 0 to 1; more counts as 1
     * @param text what the bar means, such as {@link DateTexts#due}
     */
    public ClockBar(double fraction, State state, String text) {
        addClassNames("otonari-clock", state.name().toLowerCase(Locale.ROOT));
        var used = new Span();
        used.getStyle().set("inline-size", Math.round(Math.max(0, Math.min(1, fraction)) * 100) + "%");
        var bar = new Span(used);
        bar.addClassName("otonari-clock-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(text);
        words.addClassName("otonari-clock-text");
        add(bar, words);
    }

    /** The bar as wide as its place, the words below it. */
    public ClockBar wide() {
        addClassName("wide");
        return this;
    }
}
