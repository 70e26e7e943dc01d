package org.otonari.ofp.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.casefile.CaseAccess;
import org.otonari.kernel.PersonId;
import org.otonari.matching.Choices;
import org.otonari.matching.Pairing;
import org.otonari.matching.Weights;
import org.otonari.ofp.ApplicationSummary;
import org.otonari.ofp.WaitingPeople;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What lies on the table of a matching meeting: everybody who waits, and what has been decided about them. */
@Service
@Transactional(readOnly = true)
public class MeetingBoard {

    private final WaitingPeople waiting;
    private final MeetingTable meetings;
    private final DecisionTable decisions;
    private final CaseAccess access;
    private final CurrentAccount current;
    private final Clock clock;

    MeetingBoard(
            WaitingPeople waiting,
            MeetingTable meetings,
            DecisionTable decisions,
            CaseAccess access,
            CurrentAccount current,
            Clock clock) {
        this.waiting = waiting;
        this.meetings = meetings;
        this.decisions = decisions;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Everybody on the waiting list whom the reader may see, with every pair they could make.
     *
     * @param progress told the share of the work done, 0 to 1: thousands on both sides take seconds
     */
    public OnTheTable read(Weights weights, DoubleConsumer progress) {
        requireCoordinator();
        var people = new LinkedHashMap<PersonId, ApplicationSummary>();
        waiting.all().forEach(it -> people.put(it.person().id(), it));
        var seekers = waiting.seekers(people.values());
        return new OnTheTable(
                people, seekers, waiting.numbers(), waiting.history(), LocalDate.now(clock), weights, progress);
    }

    /** Whether nobody has come to wait or left since this was read. */
    public boolean isStill(OnTheTable table) {
        requireCoordinator();
        return table.waiting().equals(waiting.numbers());
    }

    /** What has been decided so far, as far as the reader may know. */
    public Standing standing() {
        requireCoordinator();
        var meeting = meetings.running();
        if (meeting.isEmpty()) {
            return new Standing(meeting, List.of(), List.of());
        }
        var closed = access.closedToReader();
        var visible = new java.util.ArrayList<Decision>();
        var hidden = new java.util.ArrayList<Decision>();
        for (var decision : decisions.of(meeting.get().id())) {
            var open = !closed.contains(decision.participantCase()) && !closed.contains(decision.volunteerCase());
            (open ? visible : hidden).add(decision);
        }
        return new Standing(meeting, visible, hidden);
    }

    /** What stood at the end of earlier meetings about the same two, latest first. */
    public List<Decision> earlier(Pairing pairing) {
        requireCoordinator();
        var now = meetings.running().map(Meeting::id).orElse(new java.util.UUID(0, 0));
        return decisions.earlier(pairing, now);
    }

    /** Volunteers who wait and are not on the table, because something is missing yet. */
    public List<WaitingPeople.NotYet> notYet() {
        requireCoordinator();
        return waiting.notYet();
    }

    /** What came of somebody's introductions so far, latest first. */
    public List<WaitingPeople.Earlier> introductionsOf(PersonId person) {
        requireCoordinator();
        return waiting.earlier(person);
    }

    private void requireCoordinator() {
        current.require(Role.COORDINATOR, Role.MANAGER);
    }

    /**
     * The state of a meeting for one reader.
     *
     * @param decisions in the order they were made, undone ones among them
     * @param hidden those about somebody whose case is closed to the reader
     */
    public record Standing(java.util.Optional<Meeting> meeting, List<Decision> decisions, List<Decision> hidden) {

        public Weights weights() {
            return meeting.map(Meeting::weights).orElse(Weights.defaults());
        }

        /**
         * What everybody else is to be arranged around: decisions about people who still wait. Somebody decided for a
         * pair that the reader may not know is left out.
         */
        public Choices choices(OnTheTable table) {
            var locked = new HashSet<Pairing>();
            var vetoed = new HashSet<Pairing>();
            for (var decision : decisions) {
                if (decision.stands() && !decision.isIntroduced() && table.has(decision.pairing())) {
                    (decision.pairs() ? locked : vetoed).add(decision.pairing());
                }
            }
            var out = new HashSet<PersonId>();
            hidden.stream().filter(it -> it.stands() && it.pairs()).forEach(it -> {
                out.add(it.pairing().participant());
                out.add(it.pairing().volunteer());
            });
            return new Choices(locked, vetoed, out);
        }

        public java.util.Optional<Decision> about(Pairing pairing) {
            return decisions.stream()
                    .filter(it -> it.stands() && it.pairing().equals(pairing))
                    .findFirst();
        }

        /** Decisions for pairs that are not introduced yet. */
        public List<Decision> toIntroduce() {
            return decisions.stream()
                    .filter(it -> it.stands() && it.pairs() && !it.isIntroduced())
                    .toList();
        }
    }
}
