package org.otonari.deadlines.ui;

import static org.otonari.ui.Texts.t;

import org.otonari.access.Role;

/** What a role is called that a model names. */
final class ClockWords {

    private ClockWords() {}

    /** @param code empty where the whole case is promised */
    static String role(String code) {
        return code.isEmpty()
                ? t("deadlines.role.none")
                : Role.of(code).map(it -> t(it.key())).orElse(code);
    }
}
