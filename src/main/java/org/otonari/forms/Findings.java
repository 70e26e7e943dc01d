package org.otonari.forms;

import java.util.ArrayList;
import java.util.List;

/** Collects everything wrong with a form, so that its author fixes it in one go. */
final class Findings {

    private static final int ENOUGH = 100;

    private final List<Finding> findings = new ArrayList<>();

    void add(String component, String code, Object... args) {
        if (findings.size() < ENOUGH) {
            findings.add(new Finding(
                    shortened(component),
                    code,
                    List.of(args).stream().map(arg -> shortened(arg.toString())).toList()));
        }
    }

    void throwIfAny() {
        if (!findings.isEmpty()) {
            throw new FormSchemaException(findings);
        }
    }

    /** What a hostile file calls itself must not fill a screen or a log. */
    static String shortened(String text) {
        return text.length() <= 64 ? text : text.substring(0, 63) + "…";
    }
}
