package org.otonari.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.otonari.Actors;
import org.otonari.kernel.Side;

/** Who comes in, and what somebody finds who has no business here. */
@BrowserTest
class DoorTests {

    @Test
    void aDoctorFindsAnEmptyInboxAndIsRefusedATaskThatIsNotHers(Town town) {
        var number = town.newcomers().applied(Side.PARTICIPANT);
        var task = Actors.SATO.asks(() -> town.work().task(number, "Task_CheckApplication"));

        var doctor = town.staff("doctor1");
        doctor.reads("いま、ここに仕事はありません");
        doctor.opens("/task/" + task.id());
        doctor.reads("この操作はあなたの役割ではできません");
        assertThat(doctor.page().getByText("グエン")).hasCount(0);
        doctor.opens("/task/00000000-0000-0000-0000-000000000000");
        doctor.reads("この仕事は終わっています");
        doctor.opens("/case/" + number);
        doctor.reads("この操作はあなたの役割ではできません");
    }

    @Test
    void whoIsNotSignedInIsAskedToSignIn(Town town) {
        var number = town.newcomers().applied(Side.VOLUNTEER);
        var stranger = town.visitor("ja-JP");
        for (var page : new String[] {"/", "/case/" + number, "/matching", "/pairs", "/cases"}) {
            stranger.opens(page);
            assertThat(stranger.button("サインイン")).isVisible();
        }
    }

    @Test
    void fiveWrongPasswordsLockTheAccountForAQuarterOfAnHour(Town town) {
        var lawyer = town.visitor("ja-JP");
        for (var attempt = 1; attempt <= 5; attempt++) {
            lawyer.signsIn("lawyer1", "guess number " + attempt);
            lawyer.reads("サインインできませんでした");
        }
        lawyer.signsIn("lawyer1", Town.PASSWORD);
        lawyer.reads("アカウントはロックされています");

        town.passes(Duration.ofMinutes(16));
        lawyer.signsIn("lawyer1", Town.PASSWORD);
        lawyer.reads("いま、ここに仕事はありません");
    }
}
