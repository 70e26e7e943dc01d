package org.otonari.ofp.process;

import java.util.Map;
import org.otonari.inbox.Inbox;
import org.otonari.kernel.CaseNumber;
import org.otonari.ofp.AttendanceTasks;
import org.springframework.stereotype.Component;

/** Completes the task of an application as its form would, so that it is checked, told and can be undone the same way. */
@Component
class SessionAttendance implements AttendanceTasks {

    private final Inbox inbox;

    SessionAttendance(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public boolean record(CaseNumber number, boolean attended) {
        var task = inbox.ofCase(number).stream()
                .filter(it -> it.processKey().equals(OfpApplicationProcess.KEY))
                .filter(it -> it.step().equals(Steps.RECORD_ATTENDANCE))
                .findFirst();
        task.ifPresent(it -> inbox.complete(it.id(), Map.of("attendance", attended ? "attended" : "no_show")));
        return task.isPresent();
    }
}
