package org.otonari.ofp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.otonari.Actors;
import org.otonari.Paths;
import org.otonari.inbox.InboxRepair;
import org.otonari.inbox.RepairFinding;
import org.otonari.inbox.WaitItem;
import org.otonari.inbox.WaitingFor;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has not answered a check-in, and since when, stands among what we wait for. */
class CheckInWaitTests extends Paths {

    @Autowired
    WaitingFor waiting;

    @Autowired
    PairCare care;

    @Autowired
    InboxRepair repair;

    @Autowired
    JdbcClient database;

    @Test
    void eachSideIsWaitedForFromTheQuestionUntilItsAnswer() {
        var pair = withCheckIn();
        var asked = time.now();

        assertThat(of(pair)).hasSize(2).allSatisfy(it -> {
            assertThat(it.since()).isEqualTo(asked);
            assertThat(it.until()).isNull();
        });
        assertThat(of(pair)).extracting(WaitItem::person).doesNotHaveDuplicates();

        story.answerCheckIn(pair, Side.PARTICIPANT, "good");
        assertThat(of(pair)).extracting(WaitItem::waitsFor).containsExactly("volunteer");
        story.answerCheckIn(pair, Side.VOLUNTEER, "great");
        assertThat(of(pair)).isEmpty();
    }

    @Test
    void whoeverStaysSilentIsWaitedForSinceTheFirstQuestionWithoutAnswer() {
        var pair = withCheckIn();
        var first = time.now();
        story.answerCheckIn(pair, Side.PARTICIPANT, "good");

        while (of(pair).size() < 2) {
            story.nextMilestone(pair);
        }

        assertThat(since(pair, Side.VOLUNTEER)).isEqualTo(first);
        assertThat(since(pair, Side.PARTICIPANT)).isEqualTo(time.now());
    }

    @Test
    void nobodyWaitsWhileThePairRestsOrWhenItIsOver() {
        var pair = withCheckIn();
        var asked = time.now();
        Actors.SATO.does(() -> care.pause(pair, time.today().plusDays(10)));
        assertThat(of(pair)).extracting(WaitItem::step).containsExactly("Gateway_Paused");

        Actors.SATO.does(() -> care.resume(pair));
        assertThat(of(pair)).hasSize(2).extracting(WaitItem::since).containsOnly(asked);

        Actors.SATO.does(() -> care.end(pair, EndReason.BUSY));
        assertThat(of(pair)).isEmpty();
    }

    @Test
    void theRepairKnowsWhoseAnswersAreMissing() {
        var pair = withCheckIn();
        assertThat(repair.mend(pair)).isEmpty();
        database.sql("delete from inbox_wait where case_number = ? and waits_for = 'volunteer'")
                .param(pair.value())
                .update();

        assertThat(repair.mend(pair))
                .extracting(RepairFinding::toString)
                .containsExactly("MISSING " + pair + " Service_SendCheckIns");

        assertThat(of(pair)).hasSize(2);
    }

    private java.time.Instant since(CaseNumber pair, Side side) {
        return of(pair).stream()
                .filter(it -> it.waitsFor().equals(side.code()))
                .findFirst()
                .orElseThrow()
                .since();
    }

    private CaseNumber withCheckIn() {
        var pair = story.established();
        story.nextMilestone(pair);
        return pair;
    }

    private List<WaitItem> of(CaseNumber number) {
        return Actors.SATO.asks(() -> waiting.page(0, 10_000)).stream()
                .filter(it -> it.caseNumber().equals(number))
                .toList();
    }
}
