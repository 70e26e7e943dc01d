package org.otonari.forms;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Anything that stands on a form, in reading order. */
public sealed interface FormComponent
        permits FormField, FormRows, FormTable, FormComponent.Group, FormComponent.Text, FormComponent.Gap {

    String id();

    Placement placement();

    /** The author's condition for leaving it out, if any. */
    @Nullable
    Expression hide();

    /** Whether the answers above hide this component; a condition that cannot be evaluated hides nothing. */
    default boolean isHidden(Known known) {
        return Expression.holds(hide(), known);
    }

    /**
     * Where the form's author put a component.
     *
     * @param row components of one row carry the same name; empty if the author left it open
     * @param columns of the 16 a row has; 0 if the author left it open
     */
    record Placement(String row, int columns) {
        static final Placement OPEN = new Placement("", 0);
    }

    /** Components under a heading; hidden together. */
    record Group(
            String id, Wording wording, List<FormComponent> components, @Nullable Expression hide, Placement placement)
            implements FormComponent {

        public Group {
            components = List.copyOf(components);
        }

        public String label(Locale locale) {
            return wording.in(locale);
        }
    }

    /** An explanation: plain Markdown, or the harmless part of HTML. */
    record Text(String id, Wording wording, boolean html, @Nullable Expression hide, Placement placement)
            implements FormComponent {}

    /** A line or an empty space. */
    record Gap(String id, boolean line, @Nullable Expression hide, Placement placement) implements FormComponent {}
}
