package org.otonari.ofp.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.otonari.engine.Processes;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.ofp.ApplicationFlow;
import org.otonari.ofp.OfpSettings;
import org.springframework.stereotype.Component;

/** {@code processes/ofp/ofp-application.bpmn}: its key, its variables and the messages it waits for. */
@Component
class OfpApplicationProcess implements ApplicationFlow {

    static final String KEY = "ofp-application";

    private static final String BOOKED = "ofp.session-booked";
    private static final String MOVED = "ofp.session-moved";

    private final Processes processes;
    private final OfpSettings settings;
    private final Clock clock;

    OfpApplicationProcess(Processes processes, OfpSettings settings, Clock clock) {
        this.processes = processes;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void start(CaseNumber number, Side side, LocalDate appliedOn) {
        var variables = new HashMap<String, Object>();
        variables.put("side", side.code());
        variables.put("appliedOn", appliedOn.toString());
        variables.put("feeReduction", "none");
        variables.put("registrationSettled", false);
        variables.put("missedSessions", 0);
        variables.put("sessionInvitation", settings.sessionInvitation().toString());
        variables.put("applicationPause", settings.applicationPause().toString());
        variables.put("feeReminder", settings.feeReminder().toString());
        variables.put("waitingAlert", settings.waitingAlert().toString());
        variables.put("waitingEscalation", settings.waitingEscalation().toString());
        processes.start(KEY, number, variables);
    }

    @Override
    public boolean sessionBooked(CaseNumber number, Instant startsAt, Instant endsAt) {
        return processes.tell(number, BOOKED, dates(startsAt, endsAt));
    }

    @Override
    public boolean sessionMoved(CaseNumber number, Instant startsAt, Instant endsAt) {
        return processes.tell(number, MOVED, dates(startsAt, endsAt));
    }

    @Override
    public boolean sessionGivenUp(CaseNumber number) {
        return processes.tell(number, "ofp.session-given-up");
    }

    @Override
    public boolean attendanceMarked(CaseNumber number, boolean attended, int missedSessions) {
        return processes.tell(
                number,
                "ofp.attendance-marked",
                Map.of("attendance", attended ? "attended" : "no_show", "missedSessions", missedSessions));
    }

    @Override
    public boolean awaitsBooking(CaseNumber number) {
        return processes.awaits(number, BOOKED);
    }

    @Override
    public boolean awaitsSession(CaseNumber number) {
        return processes.awaits(number, MOVED);
    }

    private Map<String, Object> dates(Instant startsAt, Instant endsAt) {
        var reminder =
                startsAt.atZone(clock.getZone()).minus(settings.sessions().reminder());
        return Map.of("sessionEndsAt", Date.from(endsAt), "sessionReminderAt", Date.from(reminder.toInstant()));
    }

    @Override
    public boolean newDateNeeded(CaseNumber number) {
        return processes.tell(number, "ofp.new-date-needed");
    }

    @Override
    public void pairEstablished(CaseNumber number) {
        processes.tell(number, "ofp.pair-established");
    }

    @Override
    public void hearingNeeded(CaseNumber number) {
        processes.tell(number, "ofp.hearing-needed");
    }

    @Override
    public void pairCompleted(CaseNumber number) {
        processes.tell(number, "ofp.pair-completed");
    }

    @Override
    public void backToWaiting(CaseNumber number) {
        processes.tell(number, "ofp.back-to-waiting");
    }

    @Override
    public void leftProgramme(CaseNumber number) {
        processes.tell(number, "ofp.left-programme");
    }

    @Override
    public void withdrawn(CaseNumber number) {
        processes.tell(number, "ofp.withdrawn");
    }

    @Override
    public void withdrawnAndThanked(CaseNumber number) {
        processes.tell(number, "ofp.withdrawn", Map.of("thanked", true));
    }
}
