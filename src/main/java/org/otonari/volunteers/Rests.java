package org.otonari.volunteers;

import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.casefile.CaseAccess;
import org.otonari.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The end of a volunteer's rest, as staff record it. */
@Service
@Transactional
public class Rests {

    private final StandingRepository standings;
    private final Years years;
    private final CaseAccess access;
    private final CurrentAccount current;

    Rests(StandingRepository standings, Years years, CaseAccess access, CurrentAccount current) {
        this.standings = standings;
        this.years = years;
        this.access = access;
        this.current = current;
    }

    /**
     * The volunteer said that they are back: active again, or waiting for their insurance if it has run out.
     *
     * @throws VolunteerRefused if they do not rest
     * @throws org.springframework.security.access.AccessDeniedException unless the reader carries the programmes
     */
    public void end(CaseNumber number) {
        current.require(Role.COORDINATOR, Role.SUPERVISOR);
        access.require(number);
        years.comeBack(standings.lock(number.value()).orElseThrow());
    }
}
