package org.otonari.ofp;

/** Whether an information session takes bookings. */
public enum SessionStatus {
    OPEN,
    /** Whoever has booked comes; nobody else can book. */
    CLOSED,
    /** It does not take place. */
    CALLED_OFF
}
