package org.otonari.appointments;

import java.util.List;
import org.otonari.kernel.CaseNumber;

/** Says, for a module above, which meetings the reader holds now, beside those the reader arranged. */
public interface Hosting {

    List<Held> mine();

    /** The meeting of this kind that is ahead in a case. */
    record Held(CaseNumber number, AppointmentKind kind) {}
}
