package org.otonari.ofp;

import org.otonari.kernel.CaseNumber;

/** The tasks of recording who came to an information session, done in the name of whoever acts. */
public interface AttendanceTasks {

    /**
     * @return whether there was such a task
     * @throws org.otonari.kernel.Refused if a colleague has claimed it
     */
    boolean record(CaseNumber number, boolean attended);
}
