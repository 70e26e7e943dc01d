package org.otonari.forms;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The same questions asked several times: Camunda's dynamic list.
 *
 * @param path where the rows stand among the answers
 * @param initial how many rows stand there before anybody answers
 * @param changeable whether rows can be added and removed
 * @param open how many rows lie open; the others are folded away until somebody asks
 */
public record FormRows(
        String id,
        List<String> path,
        Wording wording,
        List<FormComponent> components,
        int initial,
        boolean changeable,
        int open,
        @Nullable Expression hide,
        Placement placement)
        implements FormComponent {

    /** In one list. */
    static final int MOST = 100;

    /** On one form, lists within lists counted too. */
    static final int MOST_IN_ALL = 500;

    public FormRows {
        path = List.copyOf(path);
        components = List.copyOf(components);
    }

    public String key() {
        return String.join(".", path);
    }

    public String label(Locale locale) {
        return wording.in(locale);
    }
}
