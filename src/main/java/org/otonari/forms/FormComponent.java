package org.otonari.forms;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Anything that stands on a form, in reading order. */
public sealed interface FormComponent permits FormField, FormComponent.Group, FormComponent.Text, FormComponent.Gap {

    String id();

    Placement placement();

    /** Whether the answers given so far hide this component; a condition that cannot be evaluated hides nothing. */
    boolean isHidden(Map<String, ?> answers);

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
            String id, Wording wording, List<FormComponent> components, @Nullable Condition hide, Placement placement)
            implements FormComponent {

        public Group {
            components = List.copyOf(components);
        }

        public String label(Locale locale) {
            return wording.in(locale);
        }

        @Override
        public boolean isHidden(Map<String, ?> answers) {
            return Condition.holds(hide, answers);
        }
    }

    /** An explanation in plain Markdown: headings, paragraphs, lists and bold. */
    record Text(String id, Wording wording, @Nullable Condition hide, Placement placement) implements FormComponent {

        public String text(Locale locale) {
            return wording.in(locale);
        }

        @Override
        public boolean isHidden(Map<String, ?> answers) {
            return Condition.holds(hide, answers);
        }
    }

    /** A line or an empty space. */
    record Gap(String id, boolean line, @Nullable Condition hide, Placement placement) implements FormComponent {

        @Override
        public boolean isHidden(Map<String, ?> answers) {
            return Condition.holds(hide, answers);
        }
    }
}
