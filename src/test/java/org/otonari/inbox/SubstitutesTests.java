package org.otonari.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.otonari.Paths;
import org.otonari.access.AccountDesk;
import org.otonari.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** While somebody is away, what is meant for them goes to whoever stands in. */
class SubstitutesTests extends Paths {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Autowired
    Absences absences;

    @Autowired
    HandOverAtTheStart start;

    @Autowired
    Inbox inbox;

    @Autowired
    Office office;

    @Autowired
    AccountDesk accounts;

    @Autowired
    TaskService engine;

    @Autowired
    JdbcClient database;

    private String tanaka = "";
    private String sato = "";
    private String suzuki = "";
    private String kato = "";
    private String lead = "";

    @BeforeEach
    void people() {
        tanaka = office.hire(Role.COORDINATOR);
        sato = office.hire(Role.COORDINATOR);
        suzuki = office.hire(Role.COORDINATOR);
        kato = office.hire(Role.COORDINATOR);
        lead = office.hire(Role.COORDINATOR);
    }

    @AfterEach
    void everybodyIsBack() {
        database.sql("delete from absence_day").update();
        database.sql("delete from absence").update();
    }

    @Test
    void whatAColleagueGivesToSomebodyAwayGoesToTheSubstituteAndIsMarked() {
        away(tanaka, sato, 0, 3);
        var task = office.toCheck(1).get(0);

        office.does(lead, () -> inbox.assign(task.id(), tanaka));

        assertThat(office.now(task).assignee()).isEqualTo(sato);
        assertThat(office.now(task).standsInFor()).isEqualTo(tanaka);
        var inEngine = engine.createTaskQuery().taskId(task.id()).singleResult();
        assertThat(inEngine.getAssignee()).isEqualTo(sato);
        assertThat(inEngine.getOwner()).isEqualTo(tanaka);
    }

    @Test
    void whatTheProcessGivesToSomebodyAwayGoesToTheSubstitute() {
        away(tanaka, sato, 0, 3);
        var task = office.toCheck(1).get(0);

        // As a model's assignee: nobody is signed in.
        engine.setAssignee(task.id(), tanaka);

        assertThat(office.now(task).assignee()).isEqualTo(sato);
        assertThat(office.now(task).standsInFor()).isEqualTo(tanaka);
    }

    @Test
    void whoIsAwayMayStillClaimForThemselves() {
        away(tanaka, sato, 0, 3);
        var task = office.claimed(tanaka, 1).get(0);
        assertThat(office.now(task).assignee()).isEqualTo(tanaka);
    }

    @Test
    void anAbsenceBeginsAndEndsAtMidnightInTokyo() {
        away(tanaka, sato, 1, 2);
        var tasks = office.toCheck(4);
        var today = time.today();

        at(today, LocalTime.of(23, 59, 59));
        assertThat(givenToTanaka(tasks.get(0))).isEqualTo(tanaka);
        at(today.plusDays(1), LocalTime.MIDNIGHT);
        assertThat(givenToTanaka(tasks.get(1))).isEqualTo(sato);
        at(today.plusDays(2), LocalTime.of(23, 59, 59));
        assertThat(givenToTanaka(tasks.get(2))).isEqualTo(sato);
        at(today.plusDays(3), LocalTime.MIDNIGHT);
        assertThat(givenToTanaka(tasks.get(3))).isEqualTo(tanaka);
    }

    @Test
    void whoeverIsNextInTheChainStandsInForASubstituteWhoIsAwayToo() {
        away(tanaka, sato, 0, 3);
        away(sato, suzuki, 0, 3);
        var task = office.toCheck(1).get(0);
        assertThat(givenToTanaka(task)).isEqualTo(suzuki);
        assertThat(office.now(task).standsInFor()).isEqualTo(tanaka);

        away(suzuki, kato, 0, 3);
        assertThat(givenToTanaka(office.toCheck(1).get(0))).isEqualTo(kato);
    }

    @Test
    void afterThreeWhoAreAwayTheTaskStaysWithItsGroup() {
        away(tanaka, sato, 0, 3);
        away(sato, suzuki, 0, 3);
        away(suzuki, kato, 0, 3);
        away(kato, lead, 0, 3);
        assertThat(givenToTanaka(office.toCheck(1).get(0))).isNull();
    }

    @Test
    void aSubstituteWhoIsLockedOrHasLostTheRoleGetsNothing() {
        away(tanaka, sato, 0, 3);
        var administrator = office.hire(Role.ADMIN);
        office.does(administrator, () -> accounts.changeRoles(sato, Set.of(Role.FINANCE)));
        assertThat(givenToTanaka(office.toCheck(1).get(0))).isNull();

        away(suzuki, kato, 0, 3);
        office.does(administrator, () -> accounts.lock(kato));
        var task = office.toCheck(1).get(0);
        office.does(lead, () -> inbox.assign(task.id(), suzuki));
        assertThat(office.now(task).assignee()).isNull();
        assertThat(office.now(task).standsInFor()).isNull();
    }

    @Test
    void whatSomebodyHoldsMovesWhenTheAbsenceBeginsAndNotBefore() {
        var task = office.claimed(tanaka, 1).get(0);
        away(tanaka, sato, 1, 2);

        start.run();
        assertThat(office.now(task).assignee()).isEqualTo(tanaka);

        at(time.today().plusDays(1), LocalTime.MIDNIGHT);
        start.run();
        assertThat(office.now(task).assignee()).isEqualTo(sato);
        assertThat(office.now(task).standsInFor()).isEqualTo(tanaka);
        assertThat(records.events(task.caseNumber())).contains("inbox.timeline.standIn");
    }

    @Test
    void whatSomebodyHoldsStaysIfTheyWishSo() {
        var task = office.claimed(tanaka, 1).get(0);
        office.does(tanaka, () -> absences.enter(tanaka, time.today(), time.today(), sato, null, false));

        start.run();

        assertThat(office.now(task).assignee()).isEqualTo(tanaka);
    }

    @Test
    void whatTheSubstituteHasNotFinishedStaysWithThemAndMarkedWhenTheAbsenceEnds() {
        away(tanaka, sato, 0, 0);
        var task = office.toCheck(1).get(0);
        givenToTanaka(task);

        at(time.today().plusDays(1), LocalTime.NOON);
        start.run();

        assertThat(office.now(task).assignee()).isEqualTo(sato);
        assertThat(office.now(task).standsInFor()).isEqualTo(tanaka);
    }

    @Test
    void givingATaskOnOrBackEndsTheMark() {
        away(tanaka, sato, 0, 3);
        var task = office.toCheck(1).get(0);
        givenToTanaka(task);

        office.does(sato, () -> inbox.assign(task.id(), suzuki));
        assertThat(office.now(task).standsInFor()).isNull();

        givenToTanaka(task);
        assertThat(office.now(task).standsInFor()).isEqualTo(tanaka);
        office.does(sato, () -> inbox.release(task.id()));
        assertThat(office.now(task).standsInFor()).isNull();
        assertThat(engine.createTaskQuery().taskId(task.id()).singleResult().getOwner())
                .isNull();
    }

    @Test
    void whoIsBackEarlyGetsTheirTasksAgain() {
        away(tanaka, sato, 0, 5);
        office.does(tanaka, () -> absences.all().forEach(it -> absences.end(it.id())));
        assertThat(givenToTanaka(office.toCheck(1).get(0))).isEqualTo(tanaka);
        away(tanaka, sato, 0, 0);
    }

    @Test
    void absencesDoNotOverlapAndAreRefusedWithAReason() {
        away(tanaka, sato, 2, 4);
        refused("inbox.absence.overlap", tanaka, sato, 4, 6);
        refused("inbox.absence.overlap", tanaka, suzuki, 0, 2);
        refused("inbox.absence.past", tanaka, sato, -1, 1);
        refused("inbox.absence.endsBeforeItBegins", tanaka, sato, 8, 7);
        refused("inbox.absence.tooLong", tanaka, sato, 10, 400);
        refused("inbox.absence.noSharedRole", tanaka, tanaka, 8, 9);
        refused("inbox.absence.noSharedRole", tanaka, office.hire(Role.FINANCE), 8, 9);
        away(tanaka, suzuki, 5, 6);
    }

    @Test
    void nobodyStandsInForSomebodyWhoStandsInForThem() {
        away(sato, tanaka, 2, 2);
        refused("inbox.absence.circle", tanaka, sato, 0, 5);
        away(suzuki, sato, 0, 5);
        refused("inbox.absence.circle", tanaka, suzuki, 0, 5);
        away(tanaka, sato, 3, 5);
    }

    @Test
    void coordinatorsAndManagersEnterForOthersAndNobodyElseDoes() {
        var finance = office.hire(Role.FINANCE);
        var other = office.hire(Role.FINANCE);
        assertThatThrownBy(() -> office.does(
                        finance, () -> absences.enter(tanaka, time.today(), time.today(), sato, null, true)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        office.does(sato, () -> absences.enter(finance, time.today(), time.today(), other, null, true)))
                .isInstanceOf(AccessDeniedException.class);
        office.does(sato, () -> absences.enter(tanaka, time.today(), time.today(), sato, null, true));
        office.does(
                office.hire(Role.MANAGER),
                () -> absences.enter(finance, time.today(), time.today(), other, "月末の締めをお願いします", true));

        assertThat(office.asks(other, absences::all))
                .extracting(Absence::account)
                .containsExactly(finance);
        assertThatThrownBy(() -> office.does(other, () -> absences.all().forEach(it -> absences.end(it.id()))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COORDINATOR", "MANAGER", "SUPERVISOR"})
    void everybodyElseEntersTheirOwnOnly(Role role) {
        var self = office.hire(role);
        var colleague = office.hire(role);
        office.does(self, () -> absences.enter(self, time.today(), time.today(), colleague, null, true));
        assertThatThrownBy(() -> office.does(self, () -> absences.held(colleague)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(office.asks(self, absences::people))
                .extracting(it -> it.account())
                .containsExactly(self);
    }

    private void away(String who, String substitute, int from, int to) {
        office.does(
                who,
                () -> absences.enter(
                        who, time.today().plusDays(from), time.today().plusDays(to), substitute, null, true));
    }

    private void refused(String key, String who, String substitute, int from, int to) {
        assertThatThrownBy(() -> away(who, substitute, from, to))
                .isInstanceOfSatisfying(
                        AbsenceRefused.class, it -> assertThat(it.key()).isEqualTo(key));
    }

    /** A colleague who is not away gives the task to Tanaka. */
    private String givenToTanaka(Picked task) {
        office.does(office.hire(Role.COORDINATOR), () -> inbox.assign(task.id(), tanaka));
        return office.now(task).assignee();
    }

    private void at(LocalDate day, LocalTime clock) {
        time.moveTo(day.atTime(clock).atZone(TOKYO).toInstant());
    }
}
