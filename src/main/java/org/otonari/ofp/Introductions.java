package org.otonari.ofp;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.otonari.appointments.AppointmentKind;
import org.otonari.casefile.CaseFiles;
import org.otonari.deadlines.CaseClocks;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Programme;
import org.otonari.kernel.Side;
import org.otonari.ofp.fees.Fee;
import org.otonari.ofp.fees.Fees;
import org.otonari.sla.CurrentCalendars;
import org.otonari.sla.WorkingCalendars;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the choice at the matching meeting to the first meeting (domain.md §2.1, 8 and 9). */
@Service
@Transactional
public class Introductions {

    private final Pairs pairs;
    private final PairRepository repository;
    private final HoldRepository holds;
    private final WaitingPeople waiting;
    private final Applications applications;
    private final ApplicationFlow applicationFlow;
    private final PairFlow flow;
    private final CaseFiles cases;
    private final Correspondence letters;
    private final MeetingDates meetings;
    private final Fees fees;
    private final OfpSettings settings;
    private final Clock clock;
    private final CurrentCalendars calendars;
    private final CaseClocks clocks;

    Introductions(
            Pairs pairs,
            PairRepository repository,
            HoldRepository holds,
            WaitingPeople waiting,
            Applications applications,
            ApplicationFlow applicationFlow,
            PairFlow flow,
            CaseFiles cases,
            Correspondence letters,
            MeetingDates meetings,
            Fees fees,
            OfpSettings settings,
            Clock clock,
            CurrentCalendars calendars,
            CaseClocks clocks) {
        this.pairs = pairs;
        this.repository = repository;
        this.holds = holds;
        this.waiting = waiting;
        this.applications = applications;
        this.applicationFlow = applicationFlow;
        this.flow = flow;
        this.cases = cases;
        this.letters = letters;
        this.meetings = meetings;
        this.fees = fees;
        this.settings = settings;
        this.clock = clock;
        this.calendars = calendars;
        this.clocks = clocks;
    }

    /**
     * Introduces two people who wait: opens the pair's case and starts its process, which holds both.
     *
     * @throws Refusal if one of them no longer waits or is held already, or the register does not let the volunteer be
     *     introduced
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
        waiting.obstacle(other.person()).ifPresent(why -> {
            throw new Refusal(why);
        });
        var number = cases.open(
                "PAR",
                Programme.OFP,
                "pair",
                PairStatus.INTRODUCED.code(),
                Map.of(
                        one.person(), Side.PARTICIPANT.code(),
                        other.person(), Side.VOLUNTEER.code()));
        repository.saveAndFlush(new Pair(number, one, other, score, introducedBy, clock.instant()));
        cases.event(number, "ofp.timeline.introduced", participant, volunteer);
        flow.start(number, one.feeReduction(), other.feeReduction(), LocalDate.now(clock));
        return number;
    }

    /** The unique key of the hold decides between two coordinators who introduce the same person at once. */
    public void holdBoth(CaseNumber number) {
        var pair = pairs.pair(number);
        for (var side : Side.values()) {
            hold(pair.person(side), number);
            var application = applications.application(pair.application(side));
            application.introduce();
            applications.moved(application);
            clocks.keep(application.number(), "introduction");
            cases.event(application.number(), "ofp.timeline.introducedIn", number);
        }
    }

    private void hold(PersonId person, CaseNumber number) {
        try {
            holds.saveAndFlush(new Hold(person, number, clock.instant()));
        } catch (DataIntegrityViolationException heldMeanwhile) {
            throw new Refusal("ofp.introduction.notWaiting");
        }
    }

    /** Writes to both, each with a link of their own, and says until when they may think about it. */
    public AnswerTimes sendIntroductions(CaseNumber number) {
        var pair = pairs.pair(number);
        var now = clock.instant();
        var reminder = calendars
                .current()
                .due(WorkingCalendars.OFFICE, settings.answerReminder().toString(), now);
        var expiry = calendars
                .current()
                .due(WorkingCalendars.OFFICE, settings.proposalHold().toString(), now);
        for (var side : Side.values()) {
            letters.introduction(pair, pair.person(side), "introduction", expiry);
        }
        return new AnswerTimes(reminder, expiry);
    }

    /** @param expiry when the introduction ends; as its process knows it */
    public void remindAnswers(CaseNumber number, Instant expiry) {
        var pair = pairs.pair(number);
        for (var side : Side.values()) {
            if (pair.answer(side) == null) {
                letters.introduction(pair, pair.person(side), "introduction-reminder", expiry);
            }
        }
    }

    /** The introduction leads to no pair: both are free again and wait on; three declines lead to a new hearing. */
    public void closeProposal(CaseNumber number, String outcome) {
        var pair = pairs.pair(number);
        pair.notEstablish(outcome, clock.instant());
        holds.release(number.value());
        letters.closeIntroductions(pair);
        letters.cancelDates(number);
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
            } else {
                clocks.startAgain(application.number(), "introduction");
            }
        }
        cases.close(number, outcome);
        cases.event(number, "ofp.timeline.closed", "ofp.outcome." + outcome);
    }

    public void askMembershipFees(CaseNumber number, int participantFee, int volunteerFee) {
        var pair = pairs.pair(number);
        pair.oweFees(participantFee, volunteerFee);
        for (var side : Side.values()) {
            if (pair.fee(side) > 0) {
                fees.ask(number, pair.person(side), Fee.Kind.MEMBERSHIP, pair.fee(side));
                letters.membershipFee(pair, pair.person(side), pair.fee(side));
            }
        }
    }

    public void arrangeFirstMeeting(CaseNumber number, Instant at, String place) {
        var pair = pairs.pair(number);
        pair.arrangeFirstMeeting(at, place);
        meetings.firstMeeting(pair);
    }

    /** Those who were there know already that there will be another date. */
    public void postponeFirstMeeting(CaseNumber number) {
        meetings.giveUpDate(number, AppointmentKind.FIRST_MEETING);
    }

    public void inviteToFirstMeeting(CaseNumber number) {
        letters.firstMeeting(pairs.pair(number));
    }

    /** @param reminder and {@code expiry} as moments at the end of an office day */
    public record AnswerTimes(Instant reminder, Instant expiry) {}
}
