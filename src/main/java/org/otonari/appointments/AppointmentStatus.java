package org.otonari.appointments;

/** How firm a date is. */
public enum AppointmentStatus {
    CONFIRMED,
    /** The date does not hold any more, and a new one is being looked for; it will be the same appointment. */
    BEING_MOVED,
    /** It took place; another date of the same kind is another appointment. */
    HELD,
    CANCELLED;

    /** Whether a new date moves this appointment instead of making another. */
    boolean canMove() {
        return this == CONFIRMED || this == BEING_MOVED;
    }
}
