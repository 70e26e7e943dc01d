package org.otonari.ofp.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.casefile.CaseAccess;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.PersonName;
import org.otonari.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The minutes of all meetings, for those who hold them and those who look after the work. */
@Service
@Transactional(readOnly = true)
public class MinuteBook {

    private final MeetingTable meetings;
    private final DecisionTable decisions;
    private final CaseAccess access;
    private final People people;
    private final CurrentAccount current;

    MinuteBook(
            MeetingTable meetings, DecisionTable decisions, CaseAccess access, People people, CurrentAccount current) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.access = access;
        this.people = people;
        this.current = current;
    }

    /** Latest first, a running one among them. */
    public List<Meeting> latest(int limit) {
        requireReader();
        return meetings.latest(limit);
    }

    public Optional<Minutes> of(UUID id) {
        requireReader();
        return meetings.find(id).map(this::minutes);
    }

    private Minutes minutes(Meeting meeting) {
        var closed = access.closedToReader();
        var all = decisions.of(meeting.id());
        var visible = all.stream()
                .filter(it -> !closed.contains(it.participantCase()) && !closed.contains(it.volunteerCase()))
                .toList();
        var names = new HashMap<PersonId, PersonName>();
        people.all(visible.stream()
                        .flatMap(it -> Stream.of(
                                it.pairing().participant(), it.pairing().volunteer()))
                        .distinct()
                        .toList())
                .forEach((id, details) -> names.put(id, details.name()));
        return new Minutes(meeting, meetings.present(meeting.id()), visible, all.size() - visible.size(), names);
    }

    private void requireReader() {
        current.require(Role.COORDINATOR, Role.MANAGER, Role.SUPERVISOR, Role.AUDITOR);
    }
}
