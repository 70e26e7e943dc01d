package org.otonari.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody does here; the code is also the group name that models use for their tasks. */
public enum Role {
    COORDINATOR,
    MANAGER,
    SUPERVISOR,
    FINANCE,
    AUDITOR,
    ADMIN,
    LAWYER,
    SCRIVENER,
    TAX,
    LABOUR,
    DOCTOR;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "access.role." + code();
    }

    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    /** Names for {@code @RolesAllowed}, which takes constants only. */
    public static final class Names {
        public static final String COORDINATOR = "COORDINATOR";
        public static final String MANAGER = "MANAGER";
        public static final String SUPERVISOR = "SUPERVISOR";
        public static final String FINANCE = "FINANCE";
        public static final String AUDITOR = "AUDITOR";
        public static final String ADMIN = "ADMIN";

        private Names() {}
    }
}
