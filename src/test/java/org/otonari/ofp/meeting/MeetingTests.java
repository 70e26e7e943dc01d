package org.otonari.ofp.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.otonari.Actors.ISHII;
import static org.otonari.Actors.MORI;
import static org.otonari.Actors.SATO;
import static org.otonari.Actors.SUZUKI;
import static org.otonari.Actors.TANAKA;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otonari.Actors;
import org.otonari.Paths;
import org.otonari.access.Role;
import org.otonari.casefile.CaseRestriction;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Refused;
import org.otonari.kernel.Side;
import org.otonari.matching.Pairing;
import org.otonari.matching.Weights;
import org.otonari.ofp.meeting.MeetingIntroductions.Wanted;
import org.otonari.rest.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What is decided at a matching meeting, and by whom. */
class MeetingTests extends Paths {

    private static final Meeting.Summary EMPTY = new Meeting.Summary(0, 0, 0, 0);

    @Autowired
    MatchingMeetings meetings;

    @Autowired
    MeetingDecisions decisions;

    @Autowired
    MeetingBoard board;

    @Autowired
    MeetingIntroductions introductions;

    @Autowired
    MinuteBook book;

    @Autowired
    MeetingNews news;

    @Autowired
    CaseRestriction restriction;

    @Autowired
    Staff staff;

    @Autowired
    JdbcClient database;

    private CaseNumber participant;
    private CaseNumber volunteer;

    @BeforeEach
    void twoWait() {
        participant = newcomers.waiting(Side.PARTICIPANT, "evacuee");
        volunteer = newcomers.waiting(Side.VOLUNTEER, "evacuee");
    }

    @AfterEach
    void theMeetingEnds() {
        SATO.does(() -> board.standing().meeting().ifPresent(it -> meetings.close(Set.of(), EMPTY, null)));
        staff.signOut();
    }

    @Test
    void theFirstDecisionOpensTheMeetingAndItsColleaguesSeeIt() {
        var decision = SATO.asks(() -> decisions.lock(participant, volunteer));

        var standing = SUZUKI.asks(board::standing);
        assertThat(standing.meeting()).hasValueSatisfying(it -> {
            assertThat(it.openedBy()).isEqualTo("sato");
            assertThat(it.heldOn()).isEqualTo(time.today());
        });
        assertThat(standing.decisions()).extracting(Decision::id).contains(decision.id());
        var table = SUZUKI.asks(() -> board.read(standing.weights(), share -> {}));
        assertThat(standing.choices(table).locked()).contains(decision.pairing());
        assertThat(table.board()
                        .arrange(standing.choices(table))
                        .of(decision.pairing().participant()))
                .hasValueSatisfying(it -> assertThat(it.locked()).isTrue());
    }

    @Test
    void ofTwoWhoDecideOnTheSamePersonAtOnceOneWinsAndTheOtherReadsWhoWasFaster() throws Exception {
        var other = newcomers.waiting(Side.VOLUNTEER, "evacuee");
        var barrier = new CyclicBarrier(2);
        try (var both = new Both()) {
            var sato = both.submit(SATO, () -> decided(barrier, volunteer));
            var suzuki = both.submit(SUZUKI, () -> decided(barrier, other));
            var outcomes = List.of(sato.get(), suzuki.get());

            assertThat(outcomes).containsOnlyOnce("decided");
            assertThat(outcomes).containsAnyOf("ofp.board.refused.taken sato", "ofp.board.refused.taken suzuki");
        }
        assertThat(SATO.asks(board::standing).decisions().stream()
                        .filter(it -> it.participantCase().equals(participant) && it.stands()))
                .hasSize(1);
    }

    @Test
    void whoeverComesSecondReadsWhatTheFirstDecidedAndWhy() {
        SATO.does(() -> decisions.veto(participant, volunteer, true, "勤務先が同じ"));

        assertThatThrownBy(() -> SUZUKI.does(() -> decisions.lock(participant, volunteer)))
                .isInstanceOfSatisfying(MeetingRefused.class, it -> {
                    assertThat(it.key()).isEqualTo("ofp.board.refused.vetoed");
                    assertThat(it.arguments()).containsExactly("sato", "勤務先が同じ");
                });
    }

    @Test
    void anUndoneDecisionStaysInTheMinutesWithWhoUndidIt() {
        var veto = SATO.asks(() -> decisions.veto(participant, volunteer, true, "勤務先が同じ"));
        SUZUKI.does(() -> decisions.undo(veto.id()));
        SATO.does(() -> decisions.lock(participant, volunteer));

        assertThat(SATO.asks(board::standing).decisions())
                .extracting(Decision::kind, Decision::undoneBy)
                .containsExactly(tuple(Decision.Kind.VETO, "suzuki"), tuple(Decision.Kind.LOCK, null));
        assertThatThrownBy(() -> SATO.does(() -> decisions.undo(veto.id())))
                .extracting("key")
                .isEqualTo("ofp.board.refused.undone");
    }

    @Test
    void aVetoAndAPairByHandNeedAReason() {
        assertThatThrownBy(() -> SATO.does(() -> decisions.veto(participant, volunteer, true, "  ")))
                .extracting("key")
                .isEqualTo("ofp.board.refused.noReason");
        assertThatThrownBy(() -> SATO.does(() -> decisions.pairByHand(participant, volunteer, "", List.of())))
                .extracting("key")
                .isEqualTo("ofp.board.refused.noReason");
        assertThat(SATO.asks(board::standing).meeting())
                .as("refused altogether")
                .isEmpty();
    }

    @Test
    void aPairThatBreaksAFilterIsMadeByHandOnlyAndOnlyWithTheFilterConfirmed() {
        var far = newcomers.submitted(farAway());
        newcomers.walkToDecision(far, "evacuee");
        work.complete(far, "Task_Decide", java.util.Map.of("decision", "accept"));
        newcomers.getReady(far);

        assertThatThrownBy(() -> SATO.does(() -> decisions.lock(participant, far)))
                .extracting("key")
                .isEqualTo("ofp.board.refused.obstacles");
        assertThatThrownBy(() -> SATO.does(() -> decisions.pairByHand(participant, far, "同郷のため", List.of())))
                .extracting("key")
                .isEqualTo("ofp.board.refused.obstacles");
        var made =
                SATO.asks(() -> decisions.pairByHand(participant, far, "同郷のため", List.of("matching.rejected.too-far")));
        assertThat(made.obstacles()).containsExactly("matching.rejected.too-far");
        assertThat(made.reason()).isEqualTo("同郷のため");
    }

    @Test
    void whatIsDecidedIsIntroducedAndTheFilesSayAtWhichMeetingAndByWhom() {
        SATO.does(() -> decisions.lock(participant, volunteer));
        var outcomes =
                SUZUKI.asks(() -> introductions.introduce(List.of(new Wanted(participant, volunteer)), told -> {}));

        var pair = outcomes.get(0).pair();
        assertThat(pair).isNotNull();
        for (var number : List.of(pair, participant, volunteer)) {
            assertThat(records.events(number)).contains("ofp.timeline.meeting.introduced");
        }
        assertThat(database.sql("select actor from timeline_entry where case_number = ? and text_key = ?")
                        .params(participant.value(), "ofp.timeline.meeting.introduced")
                        .query(String.class)
                        .single())
                .isEqualTo("suzuki");
        assertThat(SATO.asks(board::standing).toIntroduce()).isEmpty();
    }

    @Test
    void onePairThatFailsIsToldAndKeepsNoOtherBack() {
        var other = newcomers.waiting(Side.PARTICIPANT, "evacuee");
        var neighbour = newcomers.waiting(Side.VOLUNTEER, "evacuee");
        SATO.does(() -> decisions.lock(participant, volunteer));
        SATO.does(() -> decisions.lock(other, neighbour));
        story.introduce(participant, newcomers.waiting(Side.VOLUNTEER, "evacuee"));

        var outcomes = SATO.asks(() -> introductions.introduce(
                List.of(new Wanted(participant, volunteer), new Wanted(other, neighbour)), told -> {}));

        assertThat(outcomes.get(0).why()).extracting(Refused::key).isEqualTo("ofp.introduction.notWaiting");
        assertThat(outcomes.get(1).pair()).isNotNull();
        assertThat(records.status(volunteer)).isEqualTo("waiting");
    }

    @Test
    void aSuggestionThatIsIntroducedIsADecisionOfWhoeverIntroducesIt() {
        SATO.does(() -> introductions.introduce(List.of(new Wanted(participant, volunteer)), told -> {}));

        assertThat(SATO.asks(board::standing).decisions()).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(Decision.Kind.LOCK);
            assertThat(it.decidedBy()).isEqualTo("sato");
            assertThat(it.isIntroduced()).isTrue();
        });
    }

    @Test
    void theMinutesKeepWhoWasThereWhatWasDecidedAndHowOftenTheSuggestionWasNotFollowed() {
        var other = newcomers.waiting(Side.PARTICIPANT, "evacuee");
        SATO.does(() -> decisions.lock(participant, volunteer));
        SUZUKI.does(() -> decisions.veto(other, volunteer, true, "勤務先が同じ"));
        SUZUKI.does(() -> introductions.introduce(List.of(new Wanted(participant, volunteer)), told -> {}));

        var id =
                SATO.asks(() -> meetings.close(Set.of("sato", "suzuki"), new Meeting.Summary(3, 2, 120, 110), "来週は7日"));

        var minutes = ISHII.asks(() -> book.of(id)).orElseThrow();
        assertThat(minutes.present()).containsExactlyInAnyOrder("sato", "suzuki");
        assertThat(minutes.introduced()).hasSize(1);
        assertThat(minutes.decided()).isEqualTo(2);
        assertThat(minutes.overrideRate()).isEqualTo(50);
        assertThat(minutes.meeting().summary()).isEqualTo(new Meeting.Summary(3, 2, 120, 110));
        assertThat(minutes.meeting().note()).isEqualTo("来週は7日");
        assertThat(records.events(other)).contains("ofp.timeline.meeting.vetoed");
        assertThat(SATO.asks(board::standing).meeting()).isEmpty();
        assertThatThrownBy(() -> SATO.does(() -> meetings.close(Set.of(), EMPTY, null)))
                .extracting("key")
                .isEqualTo("ofp.board.refused.noMeeting");
    }

    @Test
    void theReasonOfAVetoIsReadAtTheNextMeeting() {
        var veto = SATO.asks(() -> decisions.veto(participant, volunteer, true, "勤務先が同じ"));
        SATO.does(() -> meetings.close(Set.of("sato"), EMPTY, null));

        assertThat(SUZUKI.asks(() -> board.earlier(veto.pairing())))
                .extracting(Decision::reason)
                .containsExactly("勤務先が同じ");
    }

    @Test
    void aDeclineComesBackIntoTheNextRunAndTheTwoAreNeverSuggestedAgain() {
        var pair = story.introduce(participant, volunteer);
        story.answer(pair, Side.VOLUNTEER, false);

        var table = SATO.asks(() -> board.read(Weights.defaults(), share -> {}));
        var two = new Pairing(newcomers.person(participant), newcomers.person(volunteer));
        assertThat(table.board().match(two).obstacles()).extracting("key").containsExactly("matching.rejected.history");
        assertThat(SATO.asks(() -> board.introductionsOf(two.participant())))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.outcome()).isEqualTo("declined");
                    assertThat(it.volunteerDeclined()).isTrue();
                    assertThat(it.participantDeclined()).isFalse();
                });
    }

    @Test
    void whoIsInARestrictedCaseIsOnNoBoardOfThoseItDoesNotName() {
        var named = staff.hire(Role.COORDINATOR);
        staff.signIn(staff.hire(Role.SUPERVISOR));
        restriction.restrict(participant, Set.of(named), "家族の安全のため");
        staff.signIn(named);
        var lock = decisions.lock(participant, volunteer);

        staff.signIn(staff.hire(Role.COORDINATOR));
        var standing = board.standing();
        var table = board.read(standing.weights(), share -> {});
        assertThat(table.on(Side.PARTICIPANT)).noneMatch(it -> it.number().equals(participant));
        assertThat(standing.decisions()).isEmpty();
        assertThat(table.board().arrange(standing.choices(table)).matches())
                .as("the volunteer is spoken for")
                .noneMatch(it -> it.pairing().names(newcomers.person(volunteer)));
        var other = newcomers.waiting(Side.PARTICIPANT, "evacuee");
        assertThatThrownBy(() -> decisions.lock(other, volunteer)).isInstanceOfSatisfying(MeetingRefused.class, it -> {
            assertThat(it.key()).isEqualTo("ofp.board.refused.elsewhere");
            assertThat(it.arguments()).isEmpty();
        });
        assertThatThrownBy(() -> decisions.veto(participant, volunteer, false, "見えないはず"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> decisions.undo(lock.id())).isInstanceOf(AccessDeniedException.class);
        var minutes = book.of(meetings.close(Set.of(), EMPTY, null)).orElseThrow();
        assertThat(minutes.decisions()).isEmpty();
        assertThat(minutes.hidden()).isEqualTo(1);
        staff.signIn(named);
        assertThat(book.of(minutes.meeting().id()).orElseThrow().decisions()).hasSize(1);
    }

    @Test
    void onlyCoordinatorsAndManagersHoldMeetings() {
        for (var actor : List.of(MORI, TANAKA, ISHII)) {
            assertThatThrownBy(() -> actor.does(board::standing)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> actor.does(() -> decisions.lock(participant, volunteer)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> actor.does(() -> introductions.introduce(List.of(), told -> {})))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> MORI.does(() -> book.latest(3))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void weightsAreThoseOfTheMeetingAndTheSecondToChangeThemReadsThat() {
        var nearer = new Weights(40, 20, 20, 15, 10, 10, 15, 60);
        SATO.does(() -> meetings.weigh(Weights.defaults(), nearer));

        assertThat(SUZUKI.asks(board::standing).weights()).isEqualTo(nearer);
        assertThatThrownBy(() -> SUZUKI.does(() -> meetings.weigh(Weights.defaults(), Weights.defaults())))
                .extracting("key")
                .isEqualTo("ofp.board.refused.weights");
    }

    @Test
    void anOpenBoardIsToldOfADecisionWithinASecond() throws InterruptedException {
        var told = new LinkedBlockingQueue<String>();
        var listening = news.listen("suzuki", () -> told.add("told"));
        try {
            while (told.poll(1500, TimeUnit.MILLISECONDS) != null) {
                // What came before, and the board's own coming, is told first.
                told.clear();
            }
            SATO.does(() -> decisions.lock(participant, volunteer));
            assertThat(told.poll(1, TimeUnit.SECONDS)).isEqualTo("told");
        } finally {
            listening.remove();
        }
    }

    private String decided(CyclicBarrier barrier, CaseNumber with) throws Exception {
        barrier.await();
        try {
            decisions.lock(participant, with);
            return "decided";
        } catch (MeetingRefused refused) {
            return refused.key() + " " + refused.arguments()[0];
        }
    }

    private org.otonari.ofp.NewApplication farAway() {
        var keiko = newcomers.keiko();
        return new org.otonari.ofp.NewApplication(
                keiko.side(),
                keiko.name(),
                keiko.email(),
                keiko.language(),
                org.otonari.kernel.Ward.EDOGAWA,
                keiko.birthDate(),
                keiko.gender(),
                keiko.genderPreference(),
                keiko.japaneseLevel(),
                keiko.languages(),
                keiko.availability(),
                false,
                keiko.interests(),
                keiko.wishes(),
                keiko.message(),
                keiko.appliedOn(),
                keiko.consentedAt());
    }

    /** Two people at once. */
    private static final class Both implements AutoCloseable {

        private final java.util.concurrent.ExecutorService threads = Executors.newFixedThreadPool(2);

        <T> java.util.concurrent.Future<T> submit(Actors actor, Callable<T> work) {
            return threads.submit(() -> actor.asks(() -> {
                try {
                    return work.call();
                } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                }
            }));
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }
}
