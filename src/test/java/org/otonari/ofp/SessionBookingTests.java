package org.otonari.ofp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.otonari.Actors.ISHII;
import static org.otonari.Actors.MORI;
import static org.otonari.Actors.SATO;
import static org.otonari.Actors.TANAKA;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.otonari.Paths;
import org.otonari.inbox.Undo;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.ofp.SessionDesk.Guest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Places in information sessions: as many as there are, in the order in which people came, and told to everybody. */
class SessionBookingTests extends Paths {

    @Autowired
    SessionAnswers answers;

    @Autowired
    SessionDesk desk;

    @Autowired
    AttendanceDesk attendance;

    @Autowired
    Applications applications;

    @Autowired
    PairCare care;

    @Autowired
    Undo undo;

    @Autowired
    JdbcClient database;

    @Test
    void ofTwoWhoTakeTheLastPlaceAtOnceOneHasItAndTheOtherIsOfferedToWait() throws Exception {
        var session = small(1);
        var one = newcomers.invitedToSession(Side.PARTICIPANT);
        var other = newcomers.invitedToSession(Side.PARTICIPANT);

        var outcomes = atOnce(() -> tries(one, session), () -> tries(other, session));

        assertThat(outcomes).containsExactlyInAnyOrder("booked", "ofp.session.full");
        var loser = outcomes.get(0).equals("booked") ? other : one;
        assertThat(get(session).booked()).isEqualTo(1);
        process(loser).isWaitingAt("Gateway_SessionAnswer");
        assertThat(open(loser).full())
                .extracting(InformationSessions.Offered::id)
                .containsExactly(session);
        answers.joinWaitingList(token(loser), session);
        assertThat(open(loser).waiting()).isEqualTo(new SessionAnswers.Waiting(session, 1));
    }

    @Test
    void manyWhoComeAtOnceDoNotStandInEachOthersWayWhileThereIsRoom() throws Exception {
        var session = small(3);
        var people = Stream.generate(() -> newcomers.invitedToSession(Side.PARTICIPANT))
                .limit(3)
                .toList();

        var outcomes = atOnce(people.stream()
                .<Callable<String>>map(it -> () -> tries(it, session))
                .toList());

        assertThat(outcomes).containsOnly("booked");
        assertThat(get(session).isFull()).isTrue();
    }

    @Test
    void whoWaitsMovesUpInTheOrderOfComingWhenAPlaceIsGivenBackAndIsTold() {
        var session = small(1);
        var first = booked(session);
        var second = waiting(session);
        var third = waiting(session);
        assertThat(open(third).waiting()).isEqualTo(new SessionAnswers.Waiting(session, 2));

        answers.giveUp(token(first));

        process(second).isWaitingAt("Wait_Session");
        letters(second).endsWith("session-moved-up");
        events(second).endsWith("ofp.timeline.sessionWaiting", "ofp.timeline.sessionMovedUp");
        process(third).isWaitingAt("Gateway_SessionAnswer");
        assertThat(open(third).waiting()).isEqualTo(new SessionAnswers.Waiting(session, 1));
        assertThat(get(session).booked()).isEqualTo(1);
    }

    @Test
    void aPlaceIsFreeForOthersWhenSomebodyMovesOrWithdraws() {
        var session = small(1);
        var elsewhere = small(5);
        var first = booked(session);
        var second = waiting(session);
        var third = waiting(session);

        answers.book(token(first), elsewhere);
        process(second).isWaitingAt("Wait_Session");

        SATO.does(() -> care.withdraw(second));
        process(third).isWaitingAt("Wait_Session");
        assertThat(get(session).booked()).isEqualTo(1);
        assertThat(get(elsewhere).booked()).isEqualTo(1);
    }

    @Test
    void whoHasBookedAnotherDateOrIsNoLongerWaitedForIsPassedOver() {
        var session = small(1);
        var elsewhere = small(5);
        var first = booked(session);
        var second = waiting(session);
        var third = waiting(session);
        var fourth = waiting(session);
        answers.book(token(second), elsewhere);
        time.fire("Timer_SessionNotBooked", third);
        time.begin();

        answers.giveUp(token(first));

        process(second).isWaitingAt("Wait_Session");
        letters(second).endsWith("session-booked");
        process(third).isWaitingAt("Task_CallAboutSession");
        process(fourth).isWaitingAt("Wait_Session");
    }

    @Test
    void whoLeavesTheListDoesNotMoveUp() {
        var session = small(1);
        var first = booked(session);
        var second = waiting(session);
        answers.leaveWaitingList(token(second));

        answers.giveUp(token(first));

        process(second).isWaitingAt("Gateway_SessionAnswer");
        assertThat(get(session).booked()).isZero();
    }

    @Test
    void aPlaceThatBecomesFreeTooLateGoesToNobodyByItself() {
        var session = small(1);
        var first = booked(session);
        var second = waiting(session);
        time.moveTo(get(session).startsAt().minus(Duration.ofHours(3)));

        answers.giveUp(token(first));

        process(second).isWaitingAt("Gateway_SessionAnswer");
        assertThat(open(second).sessions())
                .extracting(InformationSessions.Offered::id)
                .contains(session);
    }

    @Test
    void aSecondBeforeThatItStillDoes() {
        var session = small(1);
        var first = booked(session);
        var second = waiting(session);
        time.moveTo(get(session).startsAt().minus(Duration.ofHours(3)).minusSeconds(1));

        answers.giveUp(token(first));

        process(second).isWaitingAt("Wait_Session");
    }

    @Test
    void nobodyWaitsWhereThereIsRoomOrForADateThatTakesNoBookings() {
        var session = small(1);
        var number = newcomers.invitedToSession(Side.PARTICIPANT);
        refused(() -> answers.joinWaitingList(token(number), session), "ofp.session.freeAgain");

        SATO.does(() -> desk.close(session));
        refused(() -> answers.joinWaitingList(token(number), session), "ofp.session.closed");
        refused(() -> answers.book(token(number), session), "ofp.session.closed");
        assertThat(open(number).sessions())
                .extracting(InformationSessions.Offered::id)
                .doesNotContain(session);
    }

    @Test
    void morePlacesLetThoseWhoWaitMoveUp() {
        var session = small(1);
        booked(session);
        var second = waiting(session);

        SATO.does(() -> desk.change(session, "区民センター", false, SessionLanguage.JA, 2));

        process(second).isWaitingAt("Wait_Session");
        refusedBySato(() -> desk.change(session, "区民センター", false, SessionLanguage.JA, 1), "ofp.sessions.tooSmall");
    }

    @Test
    void aSessionThatIsCalledOffTellsEverybodyAndLetsThemChooseAnotherDate() {
        var session = small(1);
        var first = booked(session);
        var second = waiting(session);

        SATO.does(() -> desk.callOff(session));

        process(first).isWaitingAt("Gateway_SessionAnswer");
        letters(first).endsWith("date-called-off", "session-invitation");
        letters(second).endsWith("session-invitation", "session-invitation");
        assertThat(open(second).waiting()).isNull();
        assertThat(get(session).booked()).isZero();
        refusedBySato(() -> desk.open(session), "ofp.sessions.over");
    }

    @Test
    void onceItHasBegunAPlaceIsNeitherMovedNorGivenBack() {
        var session = small(2);
        var number = booked(session);
        var other = small(2);
        time.moveTo(get(session).startsAt());

        refused(() -> answers.giveUp(token(number)), "ofp.session.notMovable");
        refused(() -> answers.book(token(number), other), "ofp.session.notMovable");
        assertThat(open(number).movable()).isFalse();
        assertThat(get(session).booked()).isEqualTo(1);
    }

    @Test
    void everyoneIsOfferedTheirOwnLanguageFirst() {
        assertThat(List.of("ja", "ja-easy", "en", "vi")).allSatisfy(it -> {
            assertThat(SessionLanguage.BOTH.isFor(it)).isTrue();
            assertThat(SessionLanguage.JA.isFor(it)).isEqualTo(it.startsWith("ja"));
            assertThat(SessionLanguage.EN.isFor(it)).isEqualTo(!it.startsWith("ja"));
        });
    }

    @Test
    void oneOnTheListIsMarkedAsPresentFromTheBeginningAndAsAbsentFromTheEnd() {
        var session = small(3);
        var came = booked(session);
        var missed = booked(session);
        assertThat(refusals(session, Map.of(came, true))).containsExactly("ofp.sessions.notBegun");

        time.moveTo(get(session).startsAt());
        assertThat(refusals(session, Map.of(missed, false))).containsExactly("ofp.sessions.notOver");
        assertThat(refusals(session, Map.of(came, true))).isEmpty();
        assertThat(refusals(session, Map.of(came, true))).containsExactly("ofp.sessions.changedMeanwhile");

        time.fire("Timer_SessionHeld", missed);
        assertThat(refusals(session, Map.of(missed, false))).isEmpty();

        assertThat(states(session)).isEqualTo(Map.of(came, PlaceState.ATTENDED, missed, PlaceState.MISSED));
        process(came).isWaitingAt("Task_ArrangeInterview");
        process(missed).isWaitingAt("Gateway_SessionAnswer");
        letters(missed).endsWith("session-reminder");
    }

    @Test
    void whoCannotBeRecordedDoesNotHoldUpTheOthers() {
        var session = small(3);
        var one = booked(session);
        var other = booked(session);
        time.fire("Timer_SessionHeld", one);
        time.fire("Timer_SessionHeld", other);
        work.complete(one, "Task_RecordAttendance", Map.of("attendance", "attended"));

        var recorded = SATO.asks(() -> attendance.record(session, Map.of(one, false, other, true)));

        assertThat(recorded.done()).isEqualTo(1);
        assertThat(recorded.refused()).singleElement().satisfies(it -> assertThat(it.number())
                .isEqualTo(one));
        stands(one, "interview");
        stands(other, "interview");
    }

    @Test
    void anUndoneRecordOfAttendanceLeavesThePlaceAsItWas() {
        var session = small(1);
        var number = booked(session);
        time.fire("Timer_SessionHeld", number);
        var task = SATO.asks(() -> work.task(number, "Task_RecordAttendance")).id();
        assertThat(refusals(session, Map.of(number, false))).isEmpty();
        assertThat(states(session)).isEqualTo(Map.of(number, PlaceState.MISSED));

        SATO.does(() -> undo.undo(task));

        assertThat(states(session)).isEqualTo(Map.of(number, PlaceState.BOOKED));
        process(number).isWaitingAt("Task_RecordAttendance");
    }

    @Test
    void sessionsAreWeeklyAtTheSameHourAndNeverTwiceAtTheSamePlace() {
        var plan = plan(4, 12);

        assertThat(SATO.asks(() -> desk.plan(plan))).isEqualTo(4);
        assertThat(SATO.asks(() -> desk.plan(plan))).isZero();
        var own = SATO.asks(desk::ahead).stream()
                .filter(it -> it.place().equals("Zoom"))
                .toList();
        assertThat(own).hasSize(4);
        for (var week = 1; week < own.size(); week++) {
            assertThat(Duration.between(
                            own.get(week - 1).startsAt(), own.get(week).startsAt()))
                    .isEqualTo(Duration.ofDays(7));
        }
    }

    @Test
    void theHourOfAPlannedSessionIsNotPlannedOnceMoreByTheWeeklyRule() {
        var planned = SATO.asks(desk::ahead);
        SATO.does(() -> desk.change(planned.get(0).id(), "会議室", false, SessionLanguage.EN, 6));
        SATO.does(() -> desk.callOff(planned.get(1).id()));

        assertThat(SATO.asks(desk::ahead))
                .extracting(SessionDesk.Session::startsAt)
                .containsExactlyElementsOf(
                        planned.stream().map(SessionDesk.Session::startsAt).toList());
    }

    @Test
    void whatCouldNotBeHeldIsNotPlanned() {
        refusedBySato(() -> desk.plan(plan(1, 0)), "ofp.sessions.capacityOutside");
        refusedBySato(() -> desk.plan(plan(1, 501)), "ofp.sessions.capacityOutside");
        refusedBySato(() -> desk.plan(plan(0, 12)), "ofp.sessions.weeksOutside");
        refusedBySato(() -> desk.plan(plan(27, 12)), "ofp.sessions.weeksOutside");
        refusedBySato(
                () -> desk.plan(
                        new SessionPlan(time.today(), LocalTime.of(10, 0), 60, "Zoom", true, SessionLanguage.EN, 5, 1)),
                "ofp.sessions.past");
        refusedBySato(
                () -> desk.plan(new SessionPlan(
                        time.today().plusDays(1), LocalTime.of(10, 0), 10, "Zoom", true, SessionLanguage.EN, 5, 1)),
                "ofp.sessions.minutesOutside");
        refusedBySato(
                () -> desk.plan(new SessionPlan(
                        time.today().plusDays(1), LocalTime.of(10, 0), 60, " ", true, SessionLanguage.EN, 5, 1)),
                "ofp.sessions.placeMissing");
    }

    @Test
    void onlyWhoCarriesTheProgrammePlansAndRecordsAndNobodyElseEvenReads() {
        var session = small(2);

        assertThat(TANAKA.asks(() -> desk.guests(session))).isEmpty();
        denied(() -> TANAKA.does(() -> desk.callOff(session)));
        denied(() -> TANAKA.does(() -> attendance.record(session, Map.of())));
        denied(() -> MORI.does(desk::ahead));
        denied(() -> MORI.does(() -> desk.plan(plan(1, 1))));
        denied(() -> ISHII.does(() -> desk.guests(session)));
        denied(() -> ISHII.does(() -> desk.close(session)));
        denied(() -> ISHII.does(() -> desk.change(session, "Zoom", true, SessionLanguage.JA, 9)));
    }

    @Test
    void ofSomebodyWhoseCaseIsRestrictedOnlyThePlaceIsShown() {
        var session = small(2);
        var number = booked(session);
        database.sql("update case_file set restricted = true where number = ?")
                .param(number.value())
                .update();

        assertThat(SATO.asks(() -> desk.guests(session))).singleElement().satisfies(it -> {
            assertThat(it.isKnown()).isFalse();
            assertThat(it.person()).isNull();
            assertThat(it.state()).isEqualTo(PlaceState.BOOKED);
        });
        time.moveTo(get(session).startsAt());
        denied(() -> SATO.does(() -> attendance.record(session, Map.of(number, true))));
    }

    private UUID small(int capacity) {
        var place = "部屋 " + UUID.randomUUID();
        SATO.does(() -> desk.plan(new SessionPlan(
                time.today().plusDays(8), LocalTime.of(14, 0), 60, place, false, SessionLanguage.BOTH, capacity, 1)));
        return SATO.asks(desk::ahead).stream()
                .filter(it -> it.place().equals(place))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private SessionPlan plan(int weeks, int capacity) {
        return new SessionPlan(
                time.today().plusDays(3), LocalTime.of(18, 30), 60, "Zoom", true, SessionLanguage.EN, capacity, weeks);
    }

    private CaseNumber booked(UUID session) {
        var number = newcomers.invitedToSession(Side.PARTICIPANT);
        answers.book(token(number), session);
        return number;
    }

    private CaseNumber waiting(UUID session) {
        var number = newcomers.invitedToSession(Side.PARTICIPANT);
        answers.joinWaitingList(token(number), session);
        time.moveTo(time.now().plusSeconds(60));
        return number;
    }

    private String token(CaseNumber number) {
        return records.token(number, newcomers.person(number), "session-invitation");
    }

    private SessionAnswers.Booking open(CaseNumber number) {
        return answers.open(token(number)).orElseThrow();
    }

    private SessionDesk.Session get(UUID session) {
        return SATO.asks(() -> desk.get(session));
    }

    private Map<CaseNumber, PlaceState> states(UUID session) {
        return SATO.asks(() -> desk.guests(session)).stream().collect(Collectors.toMap(Guest::known, Guest::state));
    }

    private List<String> refusals(UUID session, Map<CaseNumber, Boolean> came) {
        return SATO.asks(() -> attendance.record(session, came)).refused().stream()
                .map(AttendanceDesk.NotRecorded::key)
                .toList();
    }

    private String tries(CaseNumber number, UUID session) {
        try {
            answers.book(token(number), session);
            return "booked";
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }

    @SafeVarargs
    private static List<String> atOnce(Callable<String>... deeds) throws Exception {
        return atOnce(List.of(deeds));
    }

    private static List<String> atOnce(List<Callable<String>> deeds) throws Exception {
        var ready = new CountDownLatch(deeds.size());
        var people = Executors.newFixedThreadPool(deeds.size());
        try {
            var answers = deeds.stream()
                    .map(deed -> people.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return deed.call();
                    }))
                    .toList();
            var outcomes = new ArrayList<String>();
            for (var answer : answers) {
                outcomes.add(answer.get());
            }
            return outcomes;
        } finally {
            people.shutdownNow();
        }
    }

    private static void refused(Runnable deed, String key) {
        assertThatThrownBy(deed::run).isInstanceOf(Refusal.class).hasMessage(key);
    }

    private static void refusedBySato(Runnable deed, String key) {
        refused(() -> SATO.does(deed), key);
    }

    private static void denied(Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(AccessDeniedException.class);
    }
}
