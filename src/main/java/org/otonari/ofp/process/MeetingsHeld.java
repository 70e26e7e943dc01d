package org.otonari.ofp.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.otonari.appointments.AppointmentKind;
import org.otonari.appointments.Hosting;
import org.otonari.inbox.Inbox;
import org.otonari.inbox.InboxQuery;
import org.springframework.stereotype.Component;

/** Whoever has claimed the task of a meeting holds it. */
@Component
class MeetingsHeld implements Hosting {

    private static final int MANY = 1000;
    private static final Map<String, AppointmentKind> MEETINGS = Map.of(
            Steps.CHECK_IDENTITY, AppointmentKind.INTERVIEW,
            Steps.HOLD_INTERVIEW, AppointmentKind.INTERVIEW,
            Steps.HOLD_FIRST_MEETING, AppointmentKind.FIRST_MEETING);

    private final Inbox inbox;

    MeetingsHeld(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public List<Held> mine() {
        return inbox.page(InboxQuery.everything().with(InboxQuery.Queue.MINE), 0, MANY).stream()
                .flatMap(it -> Stream.ofNullable(MEETINGS.get(it.step())).map(kind -> new Held(it.caseNumber(), kind)))
                .toList();
    }
}
