package org.otonari.ofp.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.otonari.access.AccountDirectory;
import org.otonari.access.CurrentAccount;
import org.otonari.casefile.CaseAccess;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.matching.Matching;
import org.otonari.matching.Pairing;
import org.otonari.matching.Verdict.Rejection;
import org.otonari.ofp.ApplicationStatus;
import org.otonari.ofp.ApplicationSummary;
import org.otonari.ofp.Applications;
import org.otonari.ofp.WaitingPeople;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What coordinators decide at a matching meeting about two people. One decides after the other: whoever comes second
 * reads what the first one has decided.
 */
@Service
@Transactional
public class MeetingDecisions {

    private static final int REASON_MAX = 1000;

    private final MatchingMeetings meetings;
    private final DecisionTable decisions;
    private final Applications applications;
    private final WaitingPeople waiting;
    private final CaseAccess access;
    private final AccountDirectory accounts;
    private final CurrentAccount current;
    private final Clock clock;

    MeetingDecisions(
            MatchingMeetings meetings,
            DecisionTable decisions,
            Applications applications,
            WaitingPeople waiting,
            CaseAccess access,
            AccountDirectory accounts,
            CurrentAccount current,
            Clock clock) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.applications = applications;
        this.waiting = waiting;
        this.access = access;
        this.accounts = accounts;
        this.current = current;
        this.clock = clock;
    }

    /**
     * The suggestion is to become an introduction, whatever is arranged around it.
     *
     * @throws MeetingRefused if a colleague has decided otherwise, or the pair breaks a hard filter
     */
    public Decision lock(CaseNumber participant, CaseNumber volunteer) {
        return decide(Decision.Kind.LOCK, participant, volunteer, null, true, List.of());
    }

    /**
     * The two are not to be a pair now.
     *
     * @param suggested the calculation suggests them
     * @throws MeetingRefused without a reason, or if a colleague has decided otherwise
     */
    public Decision veto(CaseNumber participant, CaseNumber volunteer, boolean suggested, String reason) {
        return decide(Decision.Kind.VETO, participant, volunteer, required(reason), suggested, List.of());
    }

    /**
     * A pair that people see and the calculation did not suggest.
     *
     * @param confirmed text keys of the hard filters that the person has read the pair breaks, and wants it nevertheless
     * @throws MeetingRefused without a reason, if a colleague has decided otherwise, or if the pair breaks a filter that
     *     is not among the confirmed ones
     */
    public Decision pairByHand(CaseNumber participant, CaseNumber volunteer, String reason, List<String> confirmed) {
        return decide(Decision.Kind.HAND, participant, volunteer, required(reason), false, confirmed);
    }

    /** @throws MeetingRefused if it is undone already, or the two are introduced */
    public void undo(long id) {
        var meeting = meetings.lockRunningOrOpen();
        var decision = decisions
                .find(id)
                .filter(it -> it.meeting().equals(meeting.id()))
                .orElseThrow(() -> new MeetingRefused("ofp.board.refused.noMeeting"));
        access.require(decision.participantCase());
        access.require(decision.volunteerCase());
        if (!decision.stands()) {
            throw new MeetingRefused("ofp.board.refused.undone", name(decision.undoneBy()));
        }
        if (decision.isIntroduced()) {
            throw new MeetingRefused("ofp.board.refused.introduced", String.valueOf(decision.pair()));
        }
        decisions.undo(id, current.name(), clock.instant());
        meetings.changed(meeting.id());
    }

    private Decision decide(
            Decision.Kind kind,
            CaseNumber participantCase,
            CaseNumber volunteerCase,
            @Nullable String reason,
            boolean suggested,
            List<String> confirmed) {
        var meeting = meetings.lockRunningOrOpen();
        access.require(participantCase);
        access.require(volunteerCase);
        var participant = waiting(participantCase, Side.PARTICIPANT);
        var volunteer = waiting(volunteerCase, Side.VOLUNTEER);
        var pairing = new Pairing(participant.person().id(), volunteer.person().id());
        requireNotDecidedOtherwise(meeting, kind, pairing);
        var one = waiting.seeker(participant);
        var other = waiting.seeker(volunteer);
        var matching = new Matching(meeting.weights());
        var obstacles = matching.obstacles(one, other, waiting.history()).stream()
                .map(Rejection::key)
                .toList();
        if (kind != Decision.Kind.VETO && !confirmed.containsAll(obstacles)) {
            throw new MeetingRefused("ofp.board.refused.obstacles");
        }
        var match = matching.board(List.of(one, other), waiting.history(), LocalDate.now(clock), share -> {})
                .match(pairing);
        var decision = new Decision(
                0,
                meeting.id(),
                kind,
                pairing,
                participantCase,
                volunteerCase,
                reason,
                match.score(),
                suggested,
                obstacles,
                current.name(),
                clock.instant(),
                null,
                null);
        var id = decisions.add(decision);
        meetings.changed(meeting.id());
        return decisions.find(id).orElseThrow();
    }

    private ApplicationSummary waiting(CaseNumber number, Side side) {
        var application = applications.summary(number);
        if (application.status() != ApplicationStatus.WAITING || application.side() != side) {
            throw new MeetingRefused("ofp.introduction.notWaiting");
        }
        waiting.obstacle(application).ifPresent(why -> {
            throw new MeetingRefused(why);
        });
        return application;
    }

    private void requireNotDecidedOtherwise(Meeting meeting, Decision.Kind kind, Pairing pairing) {
        for (var other : decisions.of(meeting.id())) {
            if (!other.stands() || !other.concernsEither(pairing)) {
                continue;
            }
            if (!access.mayRead(other.participantCase()) || !access.mayRead(other.volunteerCase())) {
                if (other.pairs() && kind != Decision.Kind.VETO) {
                    throw new MeetingRefused("ofp.board.refused.elsewhere");
                }
                continue;
            }
            if (other.pairing().equals(pairing)) {
                throw new MeetingRefused(
                        other.pairs() ? "ofp.board.refused.locked" : "ofp.board.refused.vetoed",
                        name(other.decidedBy()),
                        other.reason() == null ? "" : other.reason());
            }
            if (other.pairs() && kind != Decision.Kind.VETO) {
                throw new MeetingRefused(
                        "ofp.board.refused.taken",
                        name(other.decidedBy()),
                        written(other.participantCase()),
                        written(other.volunteerCase()));
            }
        }
    }

    private String written(CaseNumber number) {
        return applications.summary(number).person().name().written();
    }

    private String name(@Nullable String account) {
        return account == null ? "" : accounts.displayName(account);
    }

    private static String required(String reason) {
        var text = reason.strip();
        if (text.isEmpty()) {
            throw new MeetingRefused("ofp.board.refused.noReason");
        }
        if (text.length() > REASON_MAX) {
            throw new MeetingRefused("ofp.board.refused.tooLong", REASON_MAX);
        }
        return text;
    }
}
