package org.otonari.ofp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.otonari.kernel.Side;

class ActivityPlanTests {

    private final ZonedDateTime start = ZonedDateTime.parse("2027-06-01T14:00+09:00[Asia/Tokyo]");
    private final HalfYear halfYear = new HalfYear(start);

    @Test
    void aPairThatAnswersEverythingIsAskedSixTimesReviewedOnceAndToldOfTheEnd() {
        var days = new ArrayList<Long>();
        var kinds = new ArrayList<Milestone.Kind>();
        do {
            var due = halfYear.live((side, day) -> true);
            days.add(java.time.Duration.between(start.toInstant(), due.at()).toDays());
            kinds.add(due.kind());
        } while (kinds.get(kinds.size() - 1) != Milestone.Kind.CLOSING);

        assertThat(days).containsExactly(14L, 30L, 60L, 90L, 92L, 120L, 150L, 168L);
        assertThat(kinds).startsWith(Milestone.Kind.CHECK_IN).contains(Milestone.Kind.MID_REVIEW);
    }

    @Test
    void silenceIsRemindedThenCalledThenAtRisk() {
        halfYear.live((side, day) -> side == Side.PARTICIPANT);

        assertThat(halfYear.live((side, day) -> false)).isEqualTo(new Milestone(Milestone.Kind.REMINDER, onDay(21)));
        assertThat(halfYear.live((side, day) -> false)).isEqualTo(new Milestone(Milestone.Kind.SILENT, onDay(28)));
        assertThat(halfYear.live((side, day) -> false)).isEqualTo(new Milestone(Milestone.Kind.CHECK_IN, onDay(30)));
    }

    @Test
    void silenceCountsFromTheOldestQuestionSinceTheLastAnswer() {
        halfYear.live((side, day) -> false);
        halfYear.checkIns.forEach(it -> it.answer("1", "ok", null, false, halfYear.now));
        halfYear.live((side, day) -> false);

        assertThat(ActivityPlan.unansweredSinceLastAnswer(halfYear.checkIns, Side.PARTICIPANT))
                .extracting(CheckIn::milestone)
                .containsExactly(30);
    }

    @Test
    void aRestMovesAReminderThatWasComing() {
        halfYear.live((side, day) -> false);
        halfYear.rest(Period.ofDays(40));

        assertThat(halfYear.next()).isEqualTo(new Milestone(Milestone.Kind.REMINDER, onDay(61)));
    }

    @Test
    void theReviewInTheMiddleMovesByTheRestAndNotByItsMonths() {
        var pair = new HalfYear(ZonedDateTime.parse("2027-11-15T14:00+09:00[Asia/Tokyo]"));
        pair.rest(Period.ofDays(30));
        Milestone due;
        do {
            due = pair.live((side, day) -> true);
        } while (due.kind() != Milestone.Kind.MID_REVIEW);

        assertThat(due.at()).isEqualTo(pair.start.plusMonths(3).plusDays(30).toInstant());
    }

    @Test
    void aNewSettingForTheLengthOfAPairMovesNothingForThoseWhoHaveBegun() {
        halfYear.rest(Period.ofDays(10));
        var before = halfYear.next();
        var longer = new ActivityPlan(HalfYear.settings(Period.ofMonths(9)), HalfYear.TOKYO);

        assertThat(longer.next(halfYear.pair, halfYear.checkIns)).isEqualTo(before);
        assertThat(longer.checkInsDue(halfYear.pair, halfYear.checkIns, onDay(24)))
                .containsExactly(14);
    }

    @Test
    void aLateStartAsksOnceForAllDaysThatHavePassed() {
        assertThat(halfYear.plan.checkInsDue(halfYear.pair, halfYear.checkIns, onDay(31)))
                .containsExactly(14, 30);
    }

    @Test
    void aPairThatIsNotEstablishedHasNoPlan() {
        var introduced = new Pair(
                halfYear.pair.number(),
                new Application(
                        halfYear.pair.application(Side.PARTICIPANT),
                        halfYear.pair.participant(),
                        Side.PARTICIPANT,
                        start.toLocalDate()),
                new Application(
                        halfYear.pair.application(Side.VOLUNTEER),
                        halfYear.pair.volunteer(),
                        Side.VOLUNTEER,
                        start.toLocalDate()),
                80,
                "sato",
                start.toInstant());

        assertThatThrownBy(() -> halfYear.plan.next(introduced, halfYear.checkIns))
                .isInstanceOf(java.util.NoSuchElementException.class);
    }

    private java.time.Instant onDay(int day) {
        return start.plusDays(day).toInstant();
    }
}
