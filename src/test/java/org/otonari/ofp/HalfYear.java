package org.otonari.ofp;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;

/** A pair on paper: lives through its plan without engine and database, as the process would. */
class HalfYear {

    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    static final OfpSettings.Health HEALTH = new OfpSettings.Health(25, 10, 15, 20, 5, 15, 5, 20, 50, 20, 50);

    static final OfpSettings SETTINGS = settings(Period.ofMonths(6));

    static OfpSettings settings(Period duration) {
        return new OfpSettings(
                Period.ofDays(3),
                Period.ofDays(2),
                Period.ofDays(14),
                Period.ofDays(60),
                Period.ofDays(7),
                Period.ofDays(30),
                Period.ofDays(60),
                duration,
                List.of(14, 30, 60, 90, 120, 150),
                Period.ofDays(7),
                Period.ofDays(14),
                Period.ofDays(30),
                Period.ofMonths(3),
                Period.ofDays(15),
                Period.ofDays(60),
                Period.ofDays(60),
                3,
                18,
                Duration.ofHours(1),
                Duration.ofHours(1),
                HEALTH,
                new OfpSettings.Sessions(
                        java.time.DayOfWeek.SATURDAY,
                        java.time.LocalTime.of(10, 0),
                        60,
                        12,
                        4,
                        "Zoom",
                        Period.ofDays(1),
                        Duration.ofHours(3)));
    }

    final ActivityPlan plan = new ActivityPlan(SETTINGS, TOKYO);
    final List<CheckIn> checkIns = new ArrayList<>();
    final List<Milestone> lived = new ArrayList<>();
    final Pair pair;
    final ZonedDateTime start;
    Instant now;

    HalfYear(ZonedDateTime start) {
        this.start = start;
        this.now = start.toInstant();
        this.pair = new Pair(
                new CaseNumber("PAR-2027-00001"),
                application(Side.PARTICIPANT),
                application(Side.VOLUNTEER),
                80,
                "sato",
                now);
        pair.answer(Side.PARTICIPANT, true);
        pair.answer(Side.VOLUNTEER, true);
        pair.establish(start, SETTINGS);
    }

    Milestone next() {
        return plan.next(pair, checkIns);
    }

    /** Does what is due next; each new check-in is answered at once if {@code answered} says so. */
    Milestone live(BiPredicate<Side, Integer> answered) {
        var due = next();
        now = due.at();
        lived.add(due);
        switch (due.kind()) {
            case CHECK_IN -> {
                for (var day : plan.checkInsDue(pair, checkIns, now)) {
                    for (var side : Side.values()) {
                        var checkIn = new CheckIn(pair.number(), side, day, now);
                        if (answered.test(side, day)) {
                            checkIn.answer("1", "good", null, false, now);
                        }
                        checkIns.add(checkIn);
                    }
                }
            }
            case REMINDER ->
                everySilent(it -> it.remindedAt() == null, SETTINGS.checkInReminder(), it -> it.remind(now));
            case SILENT -> everySilent(it -> it.silentAt() == null, SETTINGS.silence(), it -> it.becomeSilent(now));
            case AT_RISK -> everySilent(it -> it.atRiskAt() == null, SETTINGS.atRisk(), it -> it.becomeAtRisk(now));
            case MID_REVIEW -> pair.reviewMid(now);
            default -> {}
        }
        return due;
    }

    void rest(Period rest) {
        var until = now.atZone(TOKYO).plus(rest);
        pair.pause(now, until.toLocalDate());
        now = until.toInstant();
        pair.resume(now);
    }

    private void everySilent(
            java.util.function.Predicate<CheckIn> open, Period age, java.util.function.Consumer<CheckIn> deed) {
        for (var side : Side.values()) {
            ActivityPlan.unansweredSinceLastAnswer(checkIns, side).stream()
                    .filter(open)
                    .filter(it -> !plan.isYoungerThan(pair, it, age, now))
                    .forEach(deed);
        }
    }

    private static Application application(Side side) {
        var number = new CaseNumber(side == Side.PARTICIPANT ? "OFP-2027-00001" : "VOL-2027-00001");
        return new Application(number, PersonId.create(), side, java.time.LocalDate.of(2027, 6, 1));
    }
}
