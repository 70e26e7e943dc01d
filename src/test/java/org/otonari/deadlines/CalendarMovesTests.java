package org.otonari.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.otonari.deadlines.ClockEvent.Kind.MOVED_BY_CALENDAR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otonari.Paths;
import org.otonari.access.Role;
import org.otonari.access.TestSignIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Very many clocks follow a changed calendar a slice at a time, each once, whatever stops in between. */
class CalendarMovesTests extends Paths {

    private static final String PREFIX = "SLC";
    private static final int MANY = 2 * CalendarMoves.SLICE + 50;
    private static final LocalDate WEDNESDAY = LocalDate.of(2027, 6, 2);

    @Autowired
    Calendars calendars;

    @Autowired
    CalendarChange changes;

    @Autowired
    CalendarMoves moves;

    @Autowired
    ManyClocks many;

    @Autowired
    Clockmaker clocks;

    @Autowired
    JdbcClient database;

    private List<ClockId> started = List.of();

    @BeforeEach
    void manyClocks() {
        started = many.start(PREFIX, MANY, "P5D");
        TestSignIn.as("chief", Role.MANAGER);
    }

    @AfterEach
    void openAgain() {
        many.forget(started);
        TestSignIn.as("chief", Role.MANAGER);
        changes.apply(office().with(new TreeMap<>()), (looked, of) -> {});
        assertThat(left()).isZero();
    }

    @Test
    void theyMoveInSlicesAndThePageIsToldHowFarItIs() {
        var told = new ArrayList<Integer>();
        var held = new ArrayList<Long>();

        var moved = changes.apply(closedOnWednesday(), (looked, of) -> {
            told.add(looked);
            held.add(movedClocks());
            assertThat(of).isGreaterThanOrEqualTo(MANY);
        });

        assertThat(moved).isGreaterThanOrEqualTo(MANY);
        assertThat(told).hasSizeGreaterThan(2).isSorted();
        assertThat(held.get(0)).as("the first slice alone").isLessThanOrEqualTo(CalendarMoves.SLICE);
        everyClockHasMovedOnce();
        assertThat(left()).isZero();
    }

    @Test
    void whatANodeThatDiedHasLeftIsDoneByAnotherOneAndNothingTwice() {
        assertThatThrownBy(() -> changes.apply(closedOnWednesday(), (looked, of) -> {
                    throw new Died();
                }))
                .isInstanceOf(Died.class);
        TestSignIn.out();
        var before = movedClocks();
        assertThat(before).isLessThan(MANY);
        assertThat(left()).isOne();

        moves.goOn();
        assertThat(movedClocks()).as("somebody may still be at work on it").isEqualTo(before);

        time.moveTo(time.now().plus(CalendarMoves.LEFT_ALONE).plusSeconds(1));
        moves.goOn();

        everyClockHasMovedOnce();
        assertThat(left()).isZero();
        moves.goOn();
        everyClockHasMovedOnce();
    }

    @Test
    void whenItStopsHalfWayTheHoursAreSavedAndTheRestFollowsByItself() {
        assertThatThrownBy(() -> changes.apply(closedOnWednesday(), (looked, of) -> {
                    throw new IllegalStateException("no database for a while");
                }))
                .isInstanceOf(CalendarRefused.class)
                .hasMessage("deadlines.change.continues");
        assertThat(office().closedDays()).containsKey(WEDNESDAY);
        assertThat(movedClocks()).isLessThan(MANY);

        TestSignIn.out();
        time.moveTo(time.now().plus(CalendarMoves.LEFT_ALONE).plusSeconds(1));
        moves.goOn();
        everyClockHasMovedOnce();
    }

    @Test
    void aClockThatCannotBeCountedIsPassedOverAndTheOthersMove() {
        var stuck = started.get(MANY / 2).value();
        counted(stuck, "unreadable");

        changes.apply(closedOnWednesday(), (looked, of) -> {});

        assertThat(movedClocks()).isEqualTo(MANY - 1);
        assertThat(many.events(PREFIX, MOVED_BY_CALENDAR)).isEqualTo(MANY - 1);
        assertThat(left()).isZero();
        counted(stuck, "P5D");
    }

    private void counted(long clock, String period) {
        database.sql("update sla_clock set counted = ? where id = ?")
                .params(period, clock)
                .update();
    }

    private void everyClockHasMovedOnce() {
        assertThat(movedClocks()).isEqualTo(MANY);
        assertThat(many.events(PREFIX, MOVED_BY_CALENDAR)).isEqualTo(MANY);
        assertThat(database.sql(
                                """
                                select distinct e.done_by from sla_clock_event e join sla_clock c on c.id = e.clock_id
                                where c.case_number like ? and e.kind = 'MOVED_BY_CALENDAR'
                                """)
                        .param(PREFIX + "-%")
                        .query(String.class)
                        .list())
                .as("whoever changed the calendar, also where nobody was signed in any more")
                .containsExactly("chief");
    }

    private long movedClocks() {
        return many.clocks(PREFIX, MOVED_BY_CALENDAR);
    }

    private int left() {
        return database.sql("select count(*) from calendar_move")
                .query(Integer.class)
                .single();
    }

    private CalendarSheet closedOnWednesday() {
        return office().closedOn(WEDNESDAY, "棚卸し");
    }

    private CalendarSheet office() {
        return calendars.find("OFFICE").orElseThrow();
    }

    private static final class Died extends Error {}
}
