package org.otonari.ofp;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.otonari.appointments.AppointmentKind;
import org.otonari.casefile.CaseFiles;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The half year of a pair: check-ins, silence, reviews, rest and the notice of the end (domain.md §2.1, 10 and 11). */
@Service
@Transactional
public class Accompaniment {

    private final Pairs pairs;
    private final CheckInRepository checkIns;
    private final Applications applications;
    private final ApplicationFlow applicationFlow;
    private final PairFlow flow;
    private final CaseFiles cases;
    private final HealthWatch health;
    private final Correspondence letters;
    private final MeetingDates meetings;
    private final OfpSettings settings;
    private final Clock clock;

    Accompaniment(
            Pairs pairs,
            CheckInRepository checkIns,
            Applications applications,
            ApplicationFlow applicationFlow,
            PairFlow flow,
            CaseFiles cases,
            HealthWatch health,
            Correspondence letters,
            MeetingDates meetings,
            OfpSettings settings,
            Clock clock) {
        this.pairs = pairs;
        this.checkIns = checkIns;
        this.applications = applications;
        this.applicationFlow = applicationFlow;
        this.flow = flow;
        this.cases = cases;
        this.health = health;
        this.letters = letters;
        this.meetings = meetings;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return the planned end */
    public Instant establish(CaseNumber number) {
        var pair = pairs.pair(number);
        pair.establish(ZonedDateTime.now(clock), settings);
        pairs.moved(pair);
        for (var side : Side.values()) {
            var application = applications.application(pair.application(side));
            application.pair();
            applications.moved(application);
            applicationFlow.pairEstablished(application.number());
        }
        meetings.tookPlace(number, AppointmentKind.FIRST_MEETING);
        cases.event(number, "ofp.timeline.established");
        letters.toBoth(pair, "pair-established");
        return plannedEnd(pair);
    }

    /** When the next thing is due in the pair's half year; now, if it has become at risk while nobody watched. */
    public Instant nextMilestone(CaseNumber number) {
        var pair = pairs.pair(number);
        return health.isNewlyAtRisk(pair)
                ? clock.instant()
                : plan().next(pair, pairs.checkIns(number)).at();
    }

    /**
     * Says what the moment that has come is for, and notes that it has been seen to. A check-in answered in the
     * meantime leaves nothing to do; silence and answers together bring one task for each spell at risk. While a task of
     * an earlier spell is open, the new one is noted on the case and brings no second: one call hears both.
     */
    public Milestone.Kind noteMilestone(CaseNumber number) {
        var pair = pairs.pair(number);
        if (health.isNewlyAtRisk(pair)) {
            return worry(pair);
        }
        var now = clock.instant();
        var next = plan().next(pair, pairs.checkIns(number));
        if (next.at().isAfter(now)) {
            return Milestone.Kind.NONE;
        }
        switch (next.kind()) {
            case SILENT, AT_RISK -> {
                noteSilence(pair, next.kind(), now);
                return afterSilence(pair, next.kind());
            }
            case MID_REVIEW -> pair.reviewMid(now);
            default -> {}
        }
        return next.kind();
    }

    /** The support of a pair at risk includes the call; a pair already at risk has its task. */
    private Milestone.Kind afterSilence(Pair pair, Milestone.Kind kind) {
        if (health.isNewlyAtRisk(pair)) {
            return worry(pair);
        }
        return kind == Milestone.Kind.AT_RISK || flow.callIsOpen(pair.number()) ? Milestone.Kind.NONE : kind;
    }

    private Milestone.Kind worry(Pair pair) {
        health.worry(pair);
        return flow.supportIsOpen(pair.number()) ? Milestone.Kind.NONE : Milestone.Kind.AT_RISK;
    }

    private void noteSilence(Pair pair, Milestone.Kind kind, Instant now) {
        var silent = kind == Milestone.Kind.SILENT;
        for (var side : Side.values()) {
            ActivityPlan.unansweredSinceLastAnswer(pairs.checkIns(pair.number()), side).stream()
                    .findFirst()
                    .filter(oldest -> (silent ? oldest.silentAt() : oldest.atRiskAt()) == null)
                    .filter(oldest ->
                            !plan().isYoungerThan(pair, oldest, silent ? settings.silence() : settings.atRisk(), now))
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
        var pair = pairs.pair(number);
        var now = clock.instant();
        for (var day : plan().checkInsDue(pair, pairs.checkIns(number), now)) {
            for (var side : Side.values()) {
                var checkIn = checkIns.saveAndFlush(new CheckIn(number, side, day, now));
                letters.checkIn(pair, checkIn, "check-in");
            }
        }
        pairs.refreshWaits(pair);
    }

    public void remindCheckIns(CaseNumber number) {
        var pair = pairs.pair(number);
        var now = clock.instant();
        for (var side : Side.values()) {
            for (var checkIn : ActivityPlan.unansweredSinceLastAnswer(pairs.checkIns(number), side)) {
                if (checkIn.remindedAt() == null
                        && !plan().isYoungerThan(pair, checkIn, settings.checkInReminder(), now)) {
                    checkIn.remind(now);
                    letters.checkIn(pair, checkIn, "check-in-reminder");
                }
            }
        }
    }

    /** @return the planned end, moved by as long as the pair rested */
    public Instant resume(CaseNumber number) {
        var pair = pairs.pair(number);
        pair.resume(clock.instant());
        pairs.moved(pair);
        cases.event(number, "ofp.timeline.resumed", plannedEnd(pair));
        return plannedEnd(pair);
    }

    public void sendClosingNotice(CaseNumber number) {
        var pair = pairs.pair(number);
        pair.announceEnd();
        pairs.moved(pair);
        letters.toBoth(pair, "closing-notice");
    }

    private ActivityPlan plan() {
        return new ActivityPlan(settings, clock.getZone());
    }

    private static Instant plannedEnd(Pair pair) {
        @Nullable Instant end = pair.plannedEndAt();
        if (end == null) {
            throw new IllegalStateException("The pair is not established");
        }
        return end;
    }
}
