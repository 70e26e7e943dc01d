package org.otonari.ofp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.otonari.Actors;
import org.otonari.Paths;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.ofp.BoardQuery.Order;
import org.otonari.ofp.BoardQuery.Show;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** All pairs on one page: what is read, who reads it, and that many pairs are as few statements as one. */
class PairBoardTests extends Paths {

    @Autowired
    PairBoard board;

    @Autowired
    PairCare care;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aPairShowsItsStartItsEndItsAnswersAndItsRests() {
        var pair = story.established();
        var start = time.now();
        story.nextMilestone(pair);
        story.answerCheckIn(pair, Side.PARTICIPANT, "bad");
        Actors.SATO.does(() -> care.pause(pair, time.today().plusDays(10)));

        var line = line(pair);

        assertThat(line.start()).isEqualTo(start);
        assertThat(line.checkIns()).hasSize(2);
        assertThat(line.rests()).singleElement().satisfies(it -> {
            assertThat(it.from()).isEqualTo(time.now());
            assertThat(it.to()).isNull();
        });
        assertThat(line.isResting()).isTrue();
        assertThat(line.health().level()).isEqualTo(PairHealth.Level.WATCH);
        assertThat(line.coordinator()).isEqualTo("sato");
    }

    @Test
    void anIntroductionIsNotOnTheBoardAndAPairThatIsOverLeavesIt() {
        var introduced = story.introduced();
        var pair = story.established();
        Actors.SATO.does(() -> care.end(pair, EndReason.BUSY));

        assertThat(numbers()).doesNotContain(introduced, pair);
        assertThat(Actors.SATO.asks(() -> board.line(pair))).isEmpty();
        assertThat(Actors.SATO.asks(care::introduced))
                .extracting(PairSummary::number)
                .contains(introduced);
    }

    @Test
    void aRestrictedPairIsSeenByThoseItNamesAndNobodyElse() {
        var pair = story.established();
        restrictTo(pair, "sato");

        assertThat(numbers()).contains(pair);
        assertThat(Actors.SUZUKI.asks(board::lines))
                .extracting(PairLine::number)
                .doesNotContain(pair);
        assertThat(Actors.SUZUKI.asks(() -> board.line(pair))).isEmpty();
    }

    @Test
    void whoeverDoesNotCareForPairsSeesNoBoard() {
        assertThatThrownBy(() -> Actors.MORI.asks(board::lines)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theMostWorryingPairComesFirstAndTheFiltersKeepWhatTheySay() {
        var well = story.established();
        var worrying = story.established();
        story.nextMilestone(worrying);
        story.answerCheckIn(worrying, Side.PARTICIPANT, "bad");
        story.answerCheckIn(worrying, Side.VOLUNTEER, "ok");
        var incident = story.established();
        Actors.SATO.does(() -> care.reportIncident(incident));
        var resting = story.established();
        Actors.SATO.does(() -> care.pause(resting, time.today().plusDays(9)));

        assertThat(shown(BoardQuery.everything())).containsSubsequence(incident, worrying, well);
        assertThat(shown(BoardQuery.everything().show(Show.AT_RISK)))
                .contains(incident, worrying)
                .doesNotContain(well, resting);
        assertThat(shown(BoardQuery.everything().show(Show.WELL)))
                .contains(well, resting)
                .doesNotContain(incident, worrying);
        assertThat(shown(BoardQuery.everything().show(Show.RESTING)))
                .contains(resting)
                .doesNotContain(well);
        assertThat(shown(BoardQuery.everything().by("nobody"))).isEmpty();
        assertThat(shown(BoardQuery.everything().sorted(Order.END))).containsSubsequence(well, worrying);
    }

    @Test
    void fourThousandFiveHundredPairsAreReadInAMoment() {
        var pair = story.established();
        story.nextMilestone(pair);
        story.answerCheckIn(pair, Side.PARTICIPANT, "good");

        transaction.executeWithoutResult(state -> {
            copy(pair, 4500);
            var began = System.nanoTime();
            var lines = Actors.SATO.asks(board::lines);
            var shown = BoardQuery.everything().of(lines);
            var took = Duration.ofNanos(System.nanoTime() - began);

            assertThat(shown).hasSizeGreaterThan(4500);
            assertThat(took).isLessThan(Duration.ofSeconds(4));
            state.setRollbackOnly();
        });
    }

    private void copy(CaseNumber pair, int times) {
        database.sql(
                        """
                        insert into case_file (number, programme, kind, status, opened_at)
                        select concat('TST-1999-', lpad(seq, 5, '0')), programme, kind, status, opened_at
                        from case_file join seq_1_to_%d where number = ?"""
                                .formatted(times))
                .param(pair.value())
                .update();
        database.sql(
                        """
                        insert into ofp_pair (case_number, participant_application, volunteer_application, participant_id,
                          volunteer_id, status, introduced_at, established_at, planned_end_at, introduced_by)
                        select concat('TST-1999-', lpad(seq, 5, '0')), participant_application, volunteer_application,
                          participant_id, volunteer_id, status, introduced_at, established_at, planned_end_at, introduced_by
                        from ofp_pair join seq_1_to_%d where case_number = ?"""
                                .formatted(times))
                .param(pair.value())
                .update();
        for (var milestone : List.of(14, 30, 60, 90, 120, 150)) {
            database.sql(
                            """
                            insert into ofp_check_in (id, pair_number, side, milestone, sent_at, answered_at, mood, meetings)
                            select uuid(), concat('TST-1999-', lpad(seq, 5, '0')), side, ?, sent_at, answered_at, mood, meetings
                            from ofp_check_in join seq_1_to_%d where pair_number = ?"""
                                    .formatted(times))
                    .params(milestone, pair.value())
                    .update();
        }
    }

    private void restrictTo(CaseNumber pair, String account) {
        database.sql("update case_file set restricted = true where number = ?")
                .param(pair.value())
                .update();
        database.sql("insert into case_named (case_number, account) values (?, ?)")
                .params(pair.value(), account)
                .update();
    }

    private PairLine line(CaseNumber pair) {
        return Actors.SATO.asks(() -> board.line(pair)).orElseThrow();
    }

    private List<CaseNumber> numbers() {
        return shown(BoardQuery.everything());
    }

    private List<CaseNumber> shown(BoardQuery query) {
        return query.of(Actors.SATO.asks(board::lines)).stream()
                .map(PairLine::number)
                .toList();
    }
}
