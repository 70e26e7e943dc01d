package org.otonari.ofp;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.otonari.casefile.CaseFiles;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Programme;
import org.otonari.kernel.Side;
import org.otonari.sla.WorkingCalendars;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The life of an introduction and the pair it becomes: the verbs its process uses (domain.md §2.1, 8–12). */
@Service
@Transactional
public class Pairs {

    private final PairRepository pairs;
    private final HoldRepository holds;
    private final CheckInRepository checkIns;
    private final Applications applications;
    private final ApplicationFlow applicationFlow;
    private final PairFlow flow;
    private final CaseFiles cases;
    private final Correspondence letters;
    private final OfpSettings settings;
    private final WorkingCalendars calendars = new WorkingCalendars();
    private final Clock clock;

    Pairs(
            PairRepository pairs,
            HoldRepository holds,
            CheckInRepository checkIns,
            Applications applications,
            ApplicationFlow applicationFlow,
            PairFlow flow,
            CaseFiles cases,
            Correspondence letters,
            OfpSettings settings,
            Clock clock) {
        this.pairs = pairs;
        this.holds = holds;
        this.checkIns = checkIns;
        this.applications = applications;
        this.applicationFlow = applicationFlow;
        this.flow = flow;
        this.cases = cases;
        this.letters = letters;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Introduces two people who wait: opens the pair's case and starts its process, which holds both.
     *
     * @throws Refusal if one of them no longer waits or is held already
     */
    CaseNumber introduce(CaseNumber participant, CaseNumber volunteer, int score, String introducedBy) {
        var one = applications.application(participant);
        var other = applications.application(volunteer);
        if (one.status() != ApplicationStatus.WAITING
                || other.status() != ApplicationStatus.WAITING
                || one.side() != Side.PARTICIPANT
                || other.side() != Side.VOLUNTEER
                || holds.existsById(one.person().value())
                || holds.existsById(other.person().value())) {
            throw new Refusal("ofp.introduction.notWaiting");
        }
        var number = cases.open(
                "PAR",
                Programme.OFP,
                "pair",
                PairStatus.INTRODUCED.code(),
                Map.of(
                        one.person(), Side.PARTICIPANT.code(),
                        other.person(), Side.VOLUNTEER.code()));
        pairs.saveAndFlush(new Pair(number, one, other, score, introducedBy, clock.instant()));
        cases.event(number, "ofp.timeline.introduced", participant, volunteer);
        flow.start(number, one.feeReduction(), other.feeReduction(), LocalDate.now(clock));
        return number;
    }

    /** The unique key of the hold decides between two coordinators who introduce the same person at once. */
    public void holdBoth(CaseNumber number) {
        var pair = pair(number);
        for (var side : Side.values()) {
            holds.saveAndFlush(new Hold(pair.person(side), number, clock.instant()));
            var application = applications.application(pair.application(side));
            application.introduce();
            applications.moved(application);
            cases.event(application.number(), "ofp.timeline.introducedIn", number);
        }
    }

    /** Writes to both, each with a link of their own, and says until when they may think about it. */
    public AnswerTimes sendIntroductions(CaseNumber number) {
        var pair = pair(number);
        var now = clock.instant();
        var reminder = calendars.due("OFFICE", settings.answerReminder().toString(), now);
        var expiry = calendars.due("OFFICE", settings.proposalHold().toString(), now);
        for (var side : Side.values()) {
            letters.introduction(pair, pair.person(side), "introduction", expiry);
        }
        return new AnswerTimes(reminder, expiry);
    }

    /** @param expiry when the introduction ends; as its process knows it */
    public void remindAnswers(CaseNumber number, Instant expiry) {
        var pair = pair(number);
        for (var side : Side.values()) {
            if (pair.answer(side) == null) {
                letters.introduction(pair, pair.person(side), "introduction-reminder", expiry);
            }
        }
    }

    /** The introduction leads to no pair: both are free again and wait on; three declines lead to a new hearing. */
    public void closeProposal(CaseNumber number, String outcome) {
        var pair = pair(number);
        pair.notEstablish(outcome, clock.instant());
        holds.release(number.value());
        letters.closeIntroductions(pair);
        for (var side : Side.values()) {
            var application = applications.application(pair.application(side));
            if (application.status() == ApplicationStatus.CLOSED) {
                continue;
            }
            application.returnToWaiting();
            if (outcome.equals("declined") && pair.answer(side) == Pair.Answer.NO) {
                application.declineIntroduction();
            }
            applications.moved(application);
            cases.event(application.number(), "ofp.timeline.introductionClosed", number);
            letters.to(pair, pair.person(side), "introduction-closed");
            if (application.declinedIntroductions() >= settings.declinesBeforeHearing()) {
                application.hearAgain();
                applications.moved(application);
                applicationFlow.hearingNeeded(application.number());
            }
        }
        cases.close(number, outcome);
        cases.event(number, "ofp.timeline.closed", "ofp.outcome." + outcome);
    }

    public void askMembershipFees(CaseNumber number, int participantFee, int volunteerFee) {
        var pair = pair(number);
        pair.oweFees(participantFee, volunteerFee);
        for (var side : Side.values()) {
            if (pair.fee(side) > 0) {
                letters.membershipFee(pair, pair.person(side), pair.fee(side));
            }
        }
    }

    public void arrangeFirstMeeting(CaseNumber number, Instant at, String place) {
        pair(number).arrangeFirstMeeting(at, place);
    }

    public void inviteToFirstMeeting(CaseNumber number) {
        var pair = pair(number);
        letters.firstMeeting(pair, pair.participant());
        letters.firstMeeting(pair, pair.volunteer());
    }

    /** @return the planned end */
    public Instant establish(CaseNumber number) {
        var pair = pair(number);
        pair.establish(ZonedDateTime.now(clock), settings);
        moved(pair);
        for (var side : Side.values()) {
            var application = applications.application(pair.application(side));
            application.pair();
            applications.moved(application);
            applicationFlow.pairEstablished(application.number());
        }
        cases.event(number, "ofp.timeline.established");
        letters.toBoth(pair, "pair-established");
        return plannedEnd(pair);
    }

    /** When the next thing is due in the pair's half year. */
    public Instant nextMilestone(CaseNumber number) {
        return plan().next(pair(number), of(number)).at();
    }

    /**
     * Says what the moment that has come is for, and notes that it has been seen to. A check-in answered in the
     * meantime leaves nothing to do.
     */
    public Milestone.Kind noteMilestone(CaseNumber number) {
        var pair = pair(number);
        var now = clock.instant();
        var next = plan().next(pair, of(number));
        if (next.at().isAfter(now)) {
            return Milestone.Kind.NONE;
        }
        switch (next.kind()) {
            case SILENT, AT_RISK -> noteSilence(pair, next.kind(), now);
            case MID_REVIEW -> pair.reviewMid(now);
            default -> {}
        }
        return next.kind();
    }

    private void noteSilence(Pair pair, Milestone.Kind kind, Instant now) {
        var silent = kind == Milestone.Kind.SILENT;
        for (var side : Side.values()) {
            ActivityPlan.unansweredSinceLastAnswer(of(pair.number()), side).stream()
                    .findFirst()
                    .filter(oldest -> (silent ? oldest.silentAt() : oldest.atRiskAt()) == null)
                    .filter(oldest -> !plan().isYoungerThan(
                            pair, oldest, silent ? settings.silence() : settings.atRisk(), now))
                    .ifPresent(oldest -> {
                        if (silent) {
                            oldest.becomeSilent(now);
                        } else {
                            oldest.becomeAtRisk(now);
                        }
                    });
        }
        cases.event(pair.number(), silent ? "ofp.timeline.silent" : "ofp.timeline.atRisk");
    }

    public void sendCheckIns(CaseNumber number) {
        var pair = pair(number);
        var now = clock.instant();
        for (var day : plan().checkInsDue(pair, of(number), now)) {
            for (var side : Side.values()) {
                var checkIn = checkIns.saveAndFlush(new CheckIn(number, side, day, now));
                letters.checkIn(pair, checkIn, "check-in");
            }
        }
    }

    public void remindCheckIns(CaseNumber number) {
        var pair = pair(number);
        var now = clock.instant();
        for (var side : Side.values()) {
            for (var checkIn : ActivityPlan.unansweredSinceLastAnswer(of(number), side)) {
                if (checkIn.remindedAt() == null && !plan().isYoungerThan(pair, checkIn, settings.checkInReminder(), now)) {
                    checkIn.remind(now);
                    letters.checkIn(pair, checkIn, "check-in-reminder");
                }
            }
        }
    }

    /** @return the planned end, moved by as long as the pair rested */
    public Instant resume(CaseNumber number) {
        var pair = pair(number);
        pair.resume(clock.instant());
        moved(pair);
        cases.event(number, "ofp.timeline.resumed", plannedEnd(pair));
        return plannedEnd(pair);
    }

    public void sendClosingNotice(CaseNumber number) {
        var pair = pair(number);
        pair.announceEnd();
        moved(pair);
        letters.toBoth(pair, "closing-notice");
    }

    /** @param next what each side does afterwards: {@code friends}, {@code new_pair}, {@code volunteer}, {@code leave} */
    public void complete(CaseNumber number, Map<Side, String> next) {
        var pair = pair(number);
        pair.complete(clock.instant());
        holds.release(number.value());
        for (var side : Side.values()) {
            var application = applications.application(pair.application(side));
            if ("new_pair".equals(next.get(side))) {
                application.startWaitingAnew();
                applicationFlow.backToWaiting(application.number());
            } else {
                applicationFlow.pairCompleted(application.number());
            }
        }
        letters.toBoth(pair, "pair-completed");
        close(pair, "completed");
    }

    /** Notes why the pair is about to end; the process then ends it. */
    public void requestEnd(CaseNumber number, EndReason reason) {
        pair(number).requestEnd(reason);
    }

    /** @return whether what comes next is clear (no fault, both first in line again) or a coordinator has to ask */
    public NextSteps endEarly(CaseNumber number) {
        var pair = pair(number);
        var reason = EndReason.valueOf(
                (pair.outcome() == null ? EndReason.MOVED.code() : pair.outcome()).toUpperCase(java.util.Locale.ROOT));
        var now = clock.instant();
        var noFault = reason == EndReason.MISMATCH && isWithinNoFaultWindow(pair, now) && bothStillApplying(pair);
        pair.endEarly(reason, now);
        holds.release(number.value());
        for (var side : Side.values()) {
            if (stillApplying(pair, side)) {
                letters.to(pair, pair.person(side), "pair-ended");
            }
        }
        close(pair, reason.code());
        return noFault ? NextSteps.AUTOMATIC : NextSteps.ASK;
    }

    /** After a mismatch nobody is to blame for, both wait again, before everybody else. */
    public void rematch(CaseNumber number) {
        var pair = pair(number);
        for (var side : Side.values()) {
            applications.application(pair.application(side)).putFirst();
            applicationFlow.backToWaiting(pair.application(side));
        }
    }

    /** @param next for each side: {@code waiting} or {@code leave} */
    public void applyNextSteps(CaseNumber number, Map<Side, String> next) {
        var pair = pair(number);
        for (var side : Side.values()) {
            if (!stillApplying(pair, side)) {
                continue;
            }
            if ("waiting".equals(next.get(side))) {
                applications.application(pair.application(side)).putFirst();
                applicationFlow.backToWaiting(pair.application(side));
            } else {
                applicationFlow.leftProgramme(pair.application(side));
            }
        }
    }

    @Transactional(readOnly = true)
    List<PairSummary> running() {
        var open = EnumSet.complementOf(
                EnumSet.of(PairStatus.COMPLETED, PairStatus.ENDED_EARLY, PairStatus.NOT_ESTABLISHED));
        return pairs.findByStatusInOrderByIntroducedAtDesc(open).stream()
                .map(this::summary)
                .toList();
    }

    /** @throws java.util.NoSuchElementException if there is no such pair */
    @Transactional(readOnly = true)
    public PairSummary summary(CaseNumber number) {
        return summary(pair(number));
    }

    private PairSummary summary(Pair it) {
        var answers = new ArrayList<PairSummary.CheckInSummary>();
        for (var checkIn : of(it.number())) {
            answers.add(new PairSummary.CheckInSummary(
                    checkIn.side(),
                    checkIn.milestone(),
                    checkIn.sentAt(),
                    checkIn.answeredAt(),
                    checkIn.silentAt() != null,
                    checkIn.meetings(),
                    checkIn.mood(),
                    checkIn.message(),
                    checkIn.isHelpAsked()));
        }
        return new PairSummary(
                it.number(),
                it.application(Side.PARTICIPANT),
                it.application(Side.VOLUNTEER),
                it.participant(),
                it.volunteer(),
                it.status(),
                it.introducedAt(),
                it.answer(Side.PARTICIPANT) != null,
                it.answer(Side.VOLUNTEER) != null,
                it.firstMeetingAt(),
                it.firstMeetingPlace(),
                it.establishedAt(),
                it.plannedEndAt(),
                it.fee(Side.PARTICIPANT),
                it.fee(Side.VOLUNTEER),
                answers);
    }

    Pair pair(CaseNumber number) {
        return pairs.findById(number.value()).orElseThrow();
    }

    void moved(Pair pair) {
        cases.moveTo(pair.number(), pair.status().code());
    }

    private void close(Pair pair, String outcome) {
        cases.close(pair.number(), outcome);
        cases.event(pair.number(), "ofp.timeline.closed", "ofp.outcome." + outcome);
    }

    private List<CheckIn> of(CaseNumber number) {
        return checkIns.findByPairNumberOrderByMilestoneAscSideAsc(number.value());
    }

    private ActivityPlan plan() {
        return new ActivityPlan(settings, clock.getZone());
    }

    private boolean isWithinNoFaultWindow(Pair pair, Instant now) {
        var established = pair.establishedAt();
        return established != null
                && now.isBefore(established
                        .atZone(clock.getZone())
                        .plus(settings.noFaultWindow())
                        .toInstant());
    }

    private boolean bothStillApplying(Pair pair) {
        return stillApplying(pair, Side.PARTICIPANT) && stillApplying(pair, Side.VOLUNTEER);
    }

    private boolean stillApplying(Pair pair, Side side) {
        return applications.application(pair.application(side)).status() != ApplicationStatus.CLOSED;
    }

    private static Instant plannedEnd(Pair pair) {
        @Nullable Instant end = pair.plannedEndAt();
        if (end == null) {
            throw new IllegalStateException("The pair is not established");
        }
        return end;
    }

    /** @param reminder and {@code expiry} as moments at the end of an office day */
    public record AnswerTimes(Instant reminder, Instant expiry) {}

    /** How the process goes on after an early end. */
    public enum NextSteps {
        AUTOMATIC,
        ASK;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
