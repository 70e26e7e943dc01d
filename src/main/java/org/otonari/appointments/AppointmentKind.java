package org.otonari.appointments;

import java.util.Locale;

/** What people meet for. */
public enum AppointmentKind {
    SESSION,
    INTERVIEW,
    FIRST_MEETING;

    /** The key of its name. */
    public String key() {
        return "appointments.kind." + name().toLowerCase(Locale.ROOT);
    }
}
