package org.otonari.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.otonari.kernel.Side;

/** An introduction that nobody answers. */
@BrowserTest
class ExpiryTests {

    @Test
    void whenNobodyAnswersTheIntroductionExpiresAndBothAreFreeAgain(Town town) {
        var lan = town.waits(Side.PARTICIPANT);
        var keiko = town.waits(Side.VOLUNTEER);
        var coordinator = town.staff("coordinator1");
        var pair = coordinator.introduces(lan, keiko);
        assertThat(town.records().held(pair)).isEqualTo(2);
        coordinator.opensCase(lan.number());
        coordinator.reads("紹介中");

        town.time().fire("Timer_AnswerReminder", pair);
        assertThat(lan.received()).endsWith("introduction", "introduction-reminder");
        town.time().fire("Timer_ProposalExpired", pair);

        lan.opens("introduction").readsTitle("Không mở được trang này");
        assertThat(town.records().held(pair)).isZero();
        coordinator.opensCase(pair);
        coordinator.reads("このケースは終わっています。");
        coordinator.opens("/matching?for=" + lan.number());
        coordinator.reads(lan.name() + " さんに合いそうな人");
        coordinator.opens("/matching?side=volunteer&for=" + keiko.number());
        coordinator.reads(keiko.name() + " さんに合いそうな人");
        assertThat(town.records().status(lan.number())).isEqualTo("waiting");
        assertThat(town.records().status(keiko.number())).isEqualTo("waiting");
    }
}
