package org.otonari.deadlines;

import java.time.LocalDate;
import java.util.Set;

/** Says on which days somebody is or was away; asked of whoever keeps absences. */
public interface AwayDays {

    Set<LocalDate> of(String account);
}
