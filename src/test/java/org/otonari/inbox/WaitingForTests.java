package org.otonari.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.otonari.Actors;
import org.otonari.Paths;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What we wait for is known from when it begins until it ends, whichever way it ends. */
class WaitingForTests extends Paths {

    @Autowired
    WaitingFor waiting;

    @Autowired
    JdbcClient database;

    @Test
    void anInvitationIsWaitedForUntilADateIsChosenAndThenTheSession() {
        var number = newcomers.invitedToSession(Side.PARTICIPANT);

        assertThat(of(number)).singleElement().satisfies(it -> {
            assertThat(it.step()).isEqualTo("Gateway_SessionAnswer");
            assertThat(it.person()).isEqualTo("Nguyễn Thị Lan");
            assertThat(it.since()).isEqualTo(time.now());
            assertThat(it.until()).isEqualTo(time.due("Timer_SessionNotBooked", number));
        });

        newcomers.book(number);
        assertThat(of(number)).singleElement().satisfies(it -> {
            assertThat(it.step()).isEqualTo("Wait_Session");
            assertThat(it.until()).isEqualTo(time.due("Timer_SessionHeld", number));
        });

        time.fire("Timer_SessionHeld", number);
        assertThat(of(number)).isEmpty();
    }

    @Test
    void anInvitationNobodyAnswersIsNoLongerWaitedForWhenItsTimeIsOver() {
        var number = newcomers.invitedToSession(Side.VOLUNTEER);

        time.fire("Timer_SessionNotBooked", number);

        assertThat(of(number)).noneMatch(it -> it.since().isBefore(time.now()));
    }

    @Test
    void bothSidesOfAnIntroductionAreWaitedForOneByOne() {
        var pair = story.introduced();

        assertThat(of(pair)).extracting(WaitItem::waitsFor).containsExactlyInAnyOrder("participant", "volunteer");
        assertThat(of(pair))
                .allSatisfy(it -> assertThat(it.until()).isEqualTo(time.due("Timer_ProposalExpired", pair)));

        time.fire("Timer_ProposalExpired", pair);
        assertThat(of(pair)).isEmpty();
    }

    @Test
    void whoeverCarriesNoProgrammeSeesNothingAndARestrictedCaseIsSeenByNobodyElse() {
        var number = newcomers.invitedToSession(Side.PARTICIPANT);
        assertThat(Actors.MORI.asks(() -> waiting.page(0, 1000))).isEmpty();
        assertThat(Actors.MORI.asks(waiting::count)).isZero();

        var before = Actors.SATO.asks(waiting::count);
        database.sql("update inbox_wait set restricted = true where case_number = ?")
                .param(number.value())
                .update();
        assertThat(of(number)).isEmpty();
        assertThat(Actors.SATO.asks(waiting::count)).isEqualTo(before - 1);
    }

    private List<WaitItem> of(CaseNumber number) {
        return Actors.SATO.asks(() -> waiting.page(0, 10_000)).stream()
                .filter(it -> it.caseNumber().equals(number))
                .toList();
    }
}
