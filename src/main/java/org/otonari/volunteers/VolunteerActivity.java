package org.otonari.volunteers;

import java.time.LocalDate;
import java.util.Optional;
import org.otonari.kernel.PersonId;

/** What a programme knows about how lately somebody volunteered in it. */
public interface VolunteerActivity {

    /** @return the last day, today for somebody who is in the middle of it; nothing if they never did */
    Optional<LocalDate> lastDay(PersonId person);
}
