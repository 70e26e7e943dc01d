package org.otonari.ofp;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.casefile.CaseAccess;
import org.otonari.casefile.CaseFiles;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Refused;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Who came to a session and who did not, for many at once; each is recorded for itself. */
@Service
public class AttendanceDesk {

    private final InformationSessionRepository sessions;
    private final SessionPlaceRepository places;
    private final Applications applications;
    private final ApplicationFlow flow;
    private final AttendanceTasks tasks;
    private final CaseFiles cases;
    private final CaseAccess access;
    private final CurrentAccount current;
    private final TransactionTemplate transactions;
    private final Clock clock;

    AttendanceDesk(
            InformationSessionRepository sessions,
            SessionPlaceRepository places,
            Applications applications,
            ApplicationFlow flow,
            AttendanceTasks tasks,
            CaseFiles cases,
            CaseAccess access,
            CurrentAccount current,
            TransactionTemplate transactions,
            Clock clock) {
        this.sessions = sessions;
        this.places = places;
        this.applications = applications;
        this.flow = flow;
        this.tasks = tasks;
        this.cases = cases;
        this.access = access;
        this.current = current;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether the reader may record attendance. */
    public boolean mayRecord() {
        return current.hasAny(Role.COORDINATOR);
    }

    /**
     * From the beginning on it is recorded who came, from the end on who did not. What cannot be recorded does not hold up
     * the others.
     *
     * @param came for each application whether the applicant came
     */
    public Recorded record(UUID session, Map<CaseNumber, Boolean> came) {
        current.require(Role.COORDINATOR);
        var done = 0;
        var refused = new ArrayList<NotRecorded>();
        for (var one : came.entrySet()) {
            try {
                transactions.executeWithoutResult(status -> record(session, one.getKey(), one.getValue()));
                done++;
            } catch (Refused refusal) {
                refused.add(new NotRecorded(one.getKey(), refusal.key(), List.of(refusal.arguments())));
            } catch (ConcurrencyFailureException atTheSameMoment) {
                // Somebody else recorded or changed the same one; what holds now is shown.
                refused.add(new NotRecorded(one.getKey(), "ofp.sessions.changedMeanwhile", List.of()));
            }
        }
        return new Recorded(done, refused);
    }

    private void record(UUID id, CaseNumber number, boolean came) {
        access.require(number);
        var session = sessions.findById(id).orElseThrow();
        var now = clock.instant();
        if (!session.hasBegun(now)) {
            throw new Refusal("ofp.sessions.notBegun");
        }
        if (!came && now.isBefore(session.endsAt())) {
            throw new Refusal("ofp.sessions.notOver");
        }
        places.findBySessionIdAndCaseNumber(id, number.value())
                .filter(it -> it.state() == PlaceState.BOOKED)
                .orElseThrow(() -> new Refusal("ofp.sessions.changedMeanwhile"));
        if (!tasks.record(number, came)) {
            cases.event(number, came ? "ofp.timeline.sessionAttended" : "ofp.timeline.sessionMissed");
            var missed = applications.recordAttendance(number, came);
            if (!flow.attendanceMarked(number, came, missed)) {
                throw new Refusal("ofp.sessions.notWaiting");
            }
        }
    }

    /** @param refused what could not be recorded, and why */
    public record Recorded(int done, List<NotRecorded> refused) {}

    /** @param key of the text that says why */
    public record NotRecorded(CaseNumber number, String key, List<Object> arguments) {}
}
