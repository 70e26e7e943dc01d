package org.otonari.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otonari.Paths;
import org.otonari.access.Role;
import org.otonari.access.TestSignIn;
import org.otonari.casefile.CaseRestriction;
import org.otonari.deadlines.BoardNumbers.Counts;
import org.otonari.deadlines.ClockFilter.State;
import org.otonari.inbox.Inbox;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Programme;
import org.otonari.kernel.Side;
import org.otonari.rest.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The board: every number is the length of the list it opens. */
class DeadlineBoardTests extends Paths {

    private static final String CHECK = "Task_CheckApplication";
    private static final String POLICY = "ofp-application/" + CHECK;

    @Autowired
    DeadlineBoard board;

    @Autowired
    Clockmaker clocks;

    @Autowired
    CaseRestriction restriction;

    @Autowired
    Inbox inbox;

    @Autowired
    Staff staff;

    private String coordinator;
    private CaseNumber number;

    @BeforeEach
    void anApplicationThatSomebodyHas() {
        coordinator = staff.hire(Role.COORDINATOR);
        number = newcomers.applied(Side.PARTICIPANT);
        staff.signIn(coordinator);
        inbox.claim(clocks.of(number, CHECK).promise().taskId());
        staff.signIn(staff.hire(Role.SUPERVISOR));
    }

    @AfterEach
    void leave() {
        TestSignIn.out();
    }

    @Test
    void aPromiseGoesFromOpenToAtRiskAndDueTodayToBreached() {
        assertThat(mine()).isEqualTo(new Counts(0, 0, 0, 0, 1));

        time.moveTo(tokyo("2027-06-03T16:00"));
        assertThat(mine()).isEqualTo(new Counts(1, 1, 0, 0, 1));

        time.moveTo(tokyo("2027-06-03T17:01"));
        assertThat(mine()).isEqualTo(new Counts(0, 0, 1, 0, 1));
    }

    @Test
    void everyNumberIsTheLengthOfItsList() {
        time.moveTo(tokyo("2027-06-03T16:00"));
        newcomers.applied(Side.VOLUNTEER);
        var now = board.now();
        agree(now.all(), ClockFilter.of(State.OPEN));
        now.people().forEach(it -> agree(it.counts(), ClockFilter.of(State.OPEN).person(it.key())));
        now.roles().forEach(it -> agree(it.counts(), ClockFilter.of(State.OPEN).role(it.key())));
        now.policies()
                .forEach(it -> agree(it.counts(), ClockFilter.of(State.OPEN).policy(it.key())));
        now.programmes()
                .forEach(it -> agree(it.counts(), ClockFilter.of(State.OPEN).programme(Programme.valueOf(it.key()))));
        assertThat(sum(now, Counts::open)).isEqualTo(now.all().open());
    }

    @Test
    void aListNamesWhatIsPromisedAndWhoHasIt() {
        assertThat(board.page(ClockFilter.of(State.OPEN).person(coordinator), 0, 10))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.promise().caseNumber()).isEqualTo(number);
                    assertThat(line.promise().name()).isEqualTo("申込を確認する");
                    assertThat(line.assignee()).isEqualTo(coordinator);
                    assertThat(line.due()).isEqualTo(tokyo("2027-06-03T17:00"));
                });
        assertThat(board.now().policies())
                .filteredOn(it -> it.key().equals(POLICY))
                .singleElement()
                .satisfies(it -> assertThat(it.name()).isEqualTo("申込を確認する"));
    }

    @Test
    void aLineLeadsToTheTaskOnlyWhoMayDoIt() {
        var line =
                board.page(ClockFilter.of(State.OPEN).person(coordinator), 0, 1).get(0);
        assertThat(board.mayOpen(line)).as("a supervisor").isFalse();

        var both = staff.hire(Role.SUPERVISOR, Role.COORDINATOR);
        staff.signIn(both);
        assertThat(board.mayOpen(line)).as("whoever is a coordinator, too").isTrue();
        check(number);
        staff.signIn(both);
        var done =
                board.page(ClockFilter.of(State.KEPT).person(coordinator), 0, 1).get(0);
        assertThat(board.mayOpen(done)).as("what is done").isFalse();
    }

    @Test
    void theTrendCountsWhatWasKeptAndMissedInItsWeek() {
        var before = thisWeek();
        check(number);
        assertThat(thisWeek()).isEqualTo(new BoardWeek(before.monday(), before.kept() + 1, before.missed()));
        assertThat(before.monday()).isEqualTo(LocalDate.of(2027, 5, 31));

        var missed = newcomers.applied(Side.PARTICIPANT);
        time.moveTo(tokyo("2027-06-04T10:00"));
        check(missed);
        var week = thisWeek();
        assertThat(week.missed()).isEqualTo(before.missed() + 1);
        assertThat(board.count(ClockFilter.of(State.MISSED).week(week.monday())))
                .isEqualTo((int) week.missed());
        assertThat(board.count(ClockFilter.of(State.KEPT).week(week.monday()))).isEqualTo((int) week.kept());
        assertThat(board.trend()).hasSize(DeadlineBoard.WEEKS);
    }

    @Test
    void casesKeptToOthersArePartOfNoNumberAndNoList() {
        var named = staff.hire(Role.SUPERVISOR);
        staff.signIn(named);
        restriction.restrict(number, Set.of(named), "相手の家族に知られないように");
        assertThat(mine().open()).as("whoever is named counts it").isEqualTo(1);
        staff.signIn(staff.hire(Role.SUPERVISOR));
        assertThat(mine()).isEqualTo(Counts.NONE);
        assertThat(board.count(ClockFilter.of(State.OPEN).person(coordinator))).isZero();
        assertThat(board.page(ClockFilter.of(State.OPEN).person(coordinator), 0, 10))
                .isEmpty();
    }

    @Test
    void onlySupervisorsAndManagersReadIt() {
        for (var role : Role.values()) {
            TestSignIn.as("somebody", role);
            if (role == Role.SUPERVISOR || role == Role.MANAGER) {
                assertThat(board.trend()).isNotEmpty();
            } else {
                assertThatThrownBy(board::now).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(board::trend).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> board.count(ClockFilter.of(State.OPEN)))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> board.page(ClockFilter.of(State.OPEN), 0, 1))
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    private void agree(Counts counts, ClockFilter filter) {
        assertThat(board.count(filter)).as("%s", filter).isEqualTo((int) counts.open());
        assertThat(board.count(filter.in(State.DUE_TODAY)))
                .as("today %s", filter)
                .isEqualTo((int) counts.dueToday());
        assertThat(board.count(filter.in(State.AT_RISK))).as("risk %s", filter).isEqualTo((int) counts.atRisk());
        assertThat(board.count(filter.in(State.BREACHED))).as("late %s", filter).isEqualTo((int) counts.breached());
        assertThat(board.count(filter.in(State.PAUSED))).as("paused %s", filter).isEqualTo((int) counts.paused());
    }

    private static long sum(BoardNumbers numbers, ToLongFunction<Counts> what) {
        return numbers.people().stream()
                .mapToLong(it -> what.applyAsLong(it.counts()))
                .sum();
    }

    private Counts mine() {
        return board.now().people().stream()
                .filter(it -> it.key().equals(coordinator))
                .map(BoardNumbers.Slice::counts)
                .findFirst()
                .orElse(Counts.NONE);
    }

    private BoardWeek thisWeek() {
        var weeks = board.trend();
        return weeks.get(weeks.size() - 1);
    }

    private void check(CaseNumber which) {
        staff.signIn(coordinator);
        inbox.complete(
                clocks.of(which, CHECK).promise().taskId(),
                Map.of("checked", List.of("age", "area", "consent"), "eligibility", "eligible"));
        staff.signIn(staff.hire(Role.MANAGER));
    }

    private static Instant tokyo(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Tokyo")).toInstant();
    }
}
