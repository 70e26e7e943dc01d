package org.otonari.sla;

/** The calendars as they are now; whoever keeps them answers. */
public interface CurrentCalendars {

    WorkingCalendars current();
}
