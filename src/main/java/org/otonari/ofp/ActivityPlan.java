package org.otonari.ofp;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.Side;

/**
 * Finds what is due next in a pair's half year: check-ins to both sides, reminders, calls after silence, the review in
 * the middle, the notice of the end (domain.md §2.1 steps 10 and 11). A pause has moved everything after it.
 */
class ActivityPlan {

    private final OfpSettings settings;
    private final ZoneId zone;

    ActivityPlan(OfpSettings settings, ZoneId zone) {
        this.settings = settings;
        this.zone = zone;
    }

    /** @throws NullPointerException if the pair is not established */
    Milestone next(Pair pair, List<CheckIn> checkIns) {
        var start = shiftedStart(pair);
        var due = new ArrayList<Milestone>();
        for (var day : settings.checkInDays()) {
            if (checkIns.stream().noneMatch(it -> it.milestone() == day)) {
                due.add(new Milestone(Milestone.Kind.CHECK_IN, after(start, Period.ofDays(day))));
            }
        }
        for (var side : Side.values()) {
            addSilence(due, pair, unansweredSinceLastAnswer(checkIns, side));
        }
        if (pair.midReviewedAt() == null) {
            due.add(new Milestone(
                    Milestone.Kind.MID_REVIEW,
                    after(established(pair), settings.midReview()).plus(pair.rested())));
        }
        due.add(closing(pair));
        return due.stream()
                .min(Comparator.comparing(Milestone::at).thenComparing(Milestone::kind))
                .orElseThrow();
    }

    /** Days after the start whose check-in should have been sent by now. */
    List<Integer> checkInsDue(Pair pair, List<CheckIn> checkIns, Instant now) {
        var start = shiftedStart(pair);
        return settings.checkInDays().stream()
                .filter(day -> checkIns.stream().noneMatch(it -> it.milestone() == day))
                .filter(day -> !after(start, Period.ofDays(day)).isAfter(now))
                .toList();
    }

    /** Whether less than the period has passed since the check-in was sent, pauses left out. */
    boolean isYoungerThan(Pair pair, CheckIn checkIn, Period period, Instant now) {
        return now.isBefore(after(asked(pair, checkIn), period));
    }

    /** Unanswered check-ins of a side since it last answered, oldest first: how long it has been silent. */
    static List<CheckIn> unansweredSinceLastAnswer(List<CheckIn> checkIns, Side side) {
        var own = checkIns.stream()
                .filter(it -> it.side() == side)
                .sorted(Comparator.comparing(CheckIn::milestone))
                .toList();
        var silent = new ArrayList<CheckIn>();
        for (var checkIn : own) {
            if (checkIn.isAnswered()) {
                silent.clear();
            } else {
                silent.add(checkIn);
            }
        }
        return silent;
    }

    private void addSilence(List<Milestone> due, Pair pair, List<CheckIn> silent) {
        for (var checkIn : silent) {
            add(due, Milestone.Kind.REMINDER, checkIn.remindedAt(), asked(pair, checkIn), settings.checkInReminder());
        }
        silent.stream().findFirst().ifPresent(oldest -> {
            var asked = asked(pair, oldest);
            add(due, Milestone.Kind.SILENT, oldest.silentAt(), asked, settings.silence());
            add(due, Milestone.Kind.AT_RISK, oldest.atRiskAt(), asked, settings.atRisk());
        });
    }

    private void add(List<Milestone> due, Milestone.Kind kind, @Nullable Instant done, Instant asked, Period period) {
        if (done == null) {
            due.add(new Milestone(kind, after(asked, period)));
        }
    }

    /** From when a side's silence counts: a pause after the question moves the moment along with the whole plan. */
    private Instant asked(Pair pair, CheckIn checkIn) {
        var planned = after(shiftedStart(pair), Period.ofDays(checkIn.milestone()));
        return planned.isAfter(checkIn.sentAt()) ? planned : checkIn.sentAt();
    }

    private Milestone closing(Pair pair) {
        return new Milestone(
                Milestone.Kind.CLOSING,
                after(plannedEnd(pair), settings.closingNotice().negated()));
    }

    private Instant shiftedStart(Pair pair) {
        return established(pair).plus(pair.rested());
    }

    private static Instant established(Pair pair) {
        return Optional.ofNullable(pair.establishedAt()).orElseThrow();
    }

    private static Instant plannedEnd(Pair pair) {
        return Optional.ofNullable(pair.plannedEndAt()).orElseThrow();
    }

    private Instant after(Instant start, Period period) {
        return start.atZone(zone).plus(period).toInstant();
    }
}
