package org.otonari.ui;

import com.vaadin.flow.component.html.Span;

/** A short word about a thing; its colour repeats what the word says. */
public class Tag extends Span {

    public enum Tone {
        INDIGO,
        GREEN,
        YELLOW,
        RED
    }

    public Tag(String text) {
        this(text, Tone.INDIGO);
    }

    public Tag(String text, Tone tone) {
        Ruby.write(this, text);
        addClassNames("otonari-tag", tone.name().toLowerCase(java.util.Locale.ROOT));
    }

    /** Kept, agreed, confirmed. */
    public static Tag green(String text) {
        return new Tag(text, Tone.GREEN);
    }

    /** Soon. */
    public static Tag yellow(String text) {
        return new Tag(text, Tone.YELLOW);
    }

    /** Needs a person now. */
    public static Tag red(String text) {
        return new Tag(text, Tone.RED);
    }
}
