package org.otonari.ofp.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.casefile.CaseAccess;
import org.otonari.casefile.CaseFiles;
import org.otonari.kernel.CaseNumber;
import org.otonari.matching.Weights;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, weighs and closes the matching meeting. What is decided at it is said in {@link MeetingDecisions}. */
@Service
@Transactional
public class MatchingMeetings {

    private static final int NOTE_MAX = 4000;

    private final MeetingTable meetings;
    private final DecisionTable decisions;
    private final CaseFiles cases;
    private final CaseAccess access;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MatchingMeetings(
            MeetingTable meetings,
            DecisionTable decisions,
            CaseFiles cases,
            CaseAccess access,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.cases = cases;
        this.access = access;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Notes that the reader has the board before them, if a meeting is running. */
    public void attend() {
        requireCoordinator();
        meetings.running().ifPresent(it -> meetings.attend(it.id(), current.name(), clock.instant()));
    }

    /** Accounts of those who are at the running meeting. */
    @Transactional(readOnly = true)
    public List<String> present() {
        requireCoordinator();
        return meetings.running().map(it -> meetings.present(it.id())).orElse(List.of());
    }

    /** The meeting that runs; the first decision opens one. The next decision waits until this one is made. */
    Meeting lockRunningOrOpen() {
        requireCoordinator();
        var meeting = meetings.lockRunning().orElseGet(this::open);
        meetings.attend(meeting.id(), current.name(), clock.instant());
        return meeting;
    }

    private Meeting open() {
        try {
            meetings.open(UUID.randomUUID(), LocalDate.now(clock), current.name(), Weights.defaults(), clock.instant());
        } catch (DuplicateKeyException openedMeanwhile) {
            // A colleague was a moment faster: it is the same meeting.
        }
        return meetings.lockRunning().orElseThrow();
    }

    /**
     * Calculates the suggestions of this meeting by other weights, for everybody.
     *
     * @param before the weights that the change began with
     * @throws MeetingRefused if a colleague has changed them since
     */
    public void weigh(Weights before, Weights after) {
        var meeting = lockRunningOrOpen();
        if (!meeting.weights().equals(before)) {
            throw new MeetingRefused("ofp.board.refused.weights");
        }
        meetings.weigh(meeting.id(), after);
        changed(meeting.id());
    }

    /**
     * Ends the meeting: its minutes are kept, and the files of those about whom somebody gave a reason hold it.
     *
     * @param present accounts of those who were there
     * @param summary what lies on the table now
     * @param note anything else that is to be remembered
     * @throws MeetingRefused if none is running, or the note is too long
     */
    public UUID close(Set<String> present, Meeting.Summary summary, @Nullable String note) {
        requireCoordinator();
        var meeting = meetings.lockRunning().orElseThrow(() -> new MeetingRefused("ofp.board.refused.noMeeting"));
        if (note != null && note.length() > NOTE_MAX) {
            throw new MeetingRefused("ofp.board.refused.tooLong", NOTE_MAX);
        }
        meetings.present(meeting.id()).stream()
                .filter(it -> !present.contains(it))
                .forEach(it -> meetings.leave(meeting.id(), it));
        present.forEach(it -> meetings.attend(meeting.id(), it, clock.instant()));
        decisions.of(meeting.id()).stream()
                .filter(it -> it.stands() && it.reason() != null && !it.isIntroduced())
                .forEach(it -> remember(meeting, it));
        meetings.close(
                meeting.id(), current.name(), summary, note == null || note.isBlank() ? null : note, clock.instant());
        changed(meeting.id());
        return meeting.id();
    }

    private void remember(Meeting meeting, Decision decision) {
        remember(decision.participantCase(), decision.volunteerCase(), meeting, decision);
        remember(decision.volunteerCase(), decision.participantCase(), meeting, decision);
    }

    /** The other's number goes only into files whose readers may know of it. */
    private void remember(CaseNumber number, CaseNumber other, Meeting meeting, Decision decision) {
        var kind = decision.kind() == Decision.Kind.VETO ? "vetoed" : "pairedByHand";
        cases.explain(
                number,
                org.otonari.casefile.TimelineLine.Kind.EVENT,
                "ofp.timeline.meeting." + kind,
                java.util.Objects.requireNonNull(decision.reason()),
                meeting.heldOn(),
                access.isRestricted(other) ? "ofp.board.closedCase" : other);
    }

    void changed(UUID meeting) {
        meetings.touch(meeting);
        events.publishEvent(new MeetingChanged());
    }

    private void requireCoordinator() {
        current.require(Role.COORDINATOR, Role.MANAGER);
    }
}
