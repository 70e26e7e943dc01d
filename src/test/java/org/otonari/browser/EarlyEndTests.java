package org.otonari.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.otonari.kernel.Side;

/** A pair that does not fit ends without fault (domain.md §2.1, exceptions). */
@BrowserTest
class EarlyEndTests {

    @Test
    void aMismatchWithinSixtyDaysEndsThePairAndPutsBothFirstInLine(Town town) {
        var pair = town.pairs().established();
        var participant = town.pairs().application(pair, Side.PARTICIPANT);
        var volunteer = town.pairs().application(pair, Side.VOLUNTEER);
        town.passes(Duration.ofDays(13));

        var coordinator = town.staff("coordinator2");
        coordinator.opensCase(pair);
        coordinator.presses("ペアを終える");
        coordinator.confirms("ペアを終える");
        coordinator.reads("理由を選んでください。");
        coordinator.chooses("理由", "相性が合わなかった");
        coordinator.confirms("ペアを終える");
        coordinator.reads("記録しました。");
        coordinator.reads("このケースは終わっています。");

        assertThat(town.records().held(pair)).isZero();
        assertThat(town.records().outcome(pair)).isEqualTo("mismatch");
        for (var side : Side.values()) {
            var number = side == Side.PARTICIPANT ? participant : volunteer;
            assertThat(town.records().status(number)).isEqualTo("waiting");
            coordinator.opens("/matching?side=" + side.code() + "&for=" + number);
            coordinator.reads("優先");
        }
    }
}
