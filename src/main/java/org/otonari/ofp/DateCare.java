package org.otonari.ofp;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.appointments.AppointmentKind;
import org.otonari.appointments.AppointmentView;
import org.otonari.appointments.Appointments;
import org.otonari.casefile.CaseAccess;
import org.otonari.casefile.CaseFiles;
import org.otonari.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dates of a case for those who handle it. */
@Service
@Transactional
public class DateCare {

    /** A session is the same for many; whoever cannot come books another one. */
    private static final Set<AppointmentKind> MOVED_BY_STAFF =
            EnumSet.of(AppointmentKind.INTERVIEW, AppointmentKind.FIRST_MEETING);

    private final Appointments appointments;
    private final NewDates newDates;
    private final CaseFiles cases;
    private final CaseAccess access;
    private final CurrentAccount current;
    private final Clock clock;

    DateCare(
            Appointments appointments,
            NewDates newDates,
            CaseFiles cases,
            CaseAccess access,
            CurrentAccount current,
            Clock clock) {
        this.appointments = appointments;
        this.newDates = newDates;
        this.cases = cases;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /** @throws org.springframework.security.access.AccessDeniedException if the reader may not see the case */
    @Transactional(readOnly = true)
    public List<AppointmentView> of(CaseNumber number) {
        access.require(number);
        return appointments.of(number);
    }

    public boolean canMove(AppointmentView it) {
        return current.hasAny(Role.COORDINATOR, Role.MANAGER, Role.SUPERVISOR)
                && MOVED_BY_STAFF.contains(it.kind())
                && it.holds()
                && it.endsAt().isAfter(clock.instant());
    }

    /**
     * Gives a date up, tells the guests so, and brings back the task that arranges one.
     *
     * @throws Refusal if it does not hold any more, or its process does not wait for it
     */
    public void move(CaseNumber number, UUID id) {
        access.require(number);
        current.require(Role.COORDINATOR, Role.MANAGER, Role.SUPERVISOR);
        var date = appointments
                .lock(id)
                .filter(it -> it.number().equals(number) && canMove(it))
                .orElseThrow(() -> new Refusal("ofp.date.notNow"));
        cases.event(number, "ofp.timeline.dateGivenUp", date.kind().key());
        if (!newDates.lookFor(date, null)) {
            throw new Refusal("ofp.date.byHand");
        }
    }
}
