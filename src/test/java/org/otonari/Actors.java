package org.otonari;

import java.util.function.Supplier;
import org.otonari.access.Role;
import org.otonari.access.TestSignIn;
import org.springframework.security.core.context.SecurityContextHolder;

/** The staff of the tests: {@code SATO.does(() -> …)} acts as her and leaves things as they were. */
public enum Actors {
    SATO(Role.COORDINATOR),
    SUZUKI(Role.COORDINATOR),
    MORI(Role.FINANCE),
    TANAKA(Role.SUPERVISOR),
    ISHII(Role.AUDITOR);

    private final Role role;

    Actors(Role role) {
        this.role = role;
    }

    public String account() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public void does(Runnable work) {
        asks(() -> {
            work.run();
            return true;
        });
    }

    public <T> T asks(Supplier<T> question) {
        var before = SecurityContextHolder.getContext();
        TestSignIn.as(account(), role);
        try {
            return question.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
