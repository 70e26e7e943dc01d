package org.otonari.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalTime;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.otonari.Actors;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.ofp.SessionLanguage;
import org.otonari.ofp.SessionPlan;

/** Information sessions: booked, moved and given back from a phone, waited for when full, and held by staff. */
@BrowserTest
class SessionTests {

    @Test
    void aDateIsBookedMovedAndGivenBackWithAThumb(Town town) {
        var number = town.newcomers().invitedToSession(Side.PARTICIPANT);
        var phone = opens(town, number, "en-GB", "session-invitation");
        phone.readsTitle("please choose a date");
        phone.readsWithoutScrollingSideways();
        AccessibilityTests.isForEverybody(phone, "the dates of sessions");
        town.picture("session-dates-en");
        phone.oneOf("Choose this date").click();
        phone.readsTitle("Your place is booked");
        town.picture("session-booked-en");

        phone = opens(town, number, "en-GB", "session-booked");
        phone.readsTitle("here is your date");
        phone.readsWithoutScrollingSideways();
        town.picture("session-date-en");
        phone.presses("Choose another date");
        phone.readsTitle("your information session");
        phone.readsWithoutScrollingSideways();
        AccessibilityTests.isForEverybody(phone, "a booked session");
        town.picture("session-yours-en");
        phone.presses("Choose another date");
        phone.readsTitle("Please choose another date");
        phone.oneOf("Move to this date").click();
        phone.readsTitle("Your place is booked");
        Assertions.assertThat(town.records().events(number)).endsWith("ofp.timeline.sessionMoved");

        phone = opens(town, number, "en-GB", "session-booked");
        phone.presses("I cannot come");
        phone.readsTitle("Give your place to somebody else?");
        phone.readsWithoutScrollingSideways();
        town.picture("session-give-up-en");
        phone.presses("Give up this date");
        phone.readsTitle("Thank you for telling us");
        phone.reads("Your place is free for somebody else.");
        Assertions.assertThat(town.records().letters(number)).endsWith("session-invitation");
    }

    @Test
    void whoFindsADateFullWaitsForItAndMovesUp(Town town) {
        var session = small(town);
        var first = town.newcomers().invitedToSession(Side.PARTICIPANT);
        var second = town.newcomers().invitedToSession(Side.PARTICIPANT);
        var late = opens(town, second, "ja-JP", "session-invitation");
        late.reads("あと1人");
        var early = opens(town, first, "ja-JP", "session-invitation");
        book(early);
        early.readsTitle("予約しました");

        book(late);
        late.reads("その日は、いっぱいになりました");
        late.readsWithoutScrollingSideways();
        AccessibilityTests.isForEverybody(late, "a full session");
        town.picture("session-full-ja");
        late.oneOf("キャンセル待ちに入る").click();
        late.reads("キャンセル待ち 1 番目");
        town.picture("session-waiting-ja");

        early = opens(town, first, "ja-JP", "session-invitation");
        early.presses("都合が悪い");
        early.presses("この日の予約をやめる");
        early.readsTitle("お知らせありがとうございます");

        late = opens(town, second, "ja-JP", "session-invitation");
        late.reads("予約ずみ");
        Assertions.assertThat(town.records().letters(second)).endsWith("session-moved-up");
        var coordinator = town.staff("coordinator1");
        coordinator.opens("/sessions/" + session);
        coordinator.reads("予約 1 ／ 定員 1");
        coordinator.reads("取り消し");
    }

    @Test
    void staffPlanAWeeklySessionAndRecordWhoCame(Town town) {
        var coordinator = town.staff("coordinator1");
        coordinator.follows("説明会");
        coordinator.readsTitle("説明会");
        coordinator.presses("説明会を予定する");
        coordinator.confirms("予定する");
        coordinator.reads("日を選んでください。");
        coordinator.dates("日", town.time().today().plusDays(2));
        coordinator.picks("くり返し", "毎週、2 回");
        coordinator.chooses("会い方", "会場");
        coordinator.writes("場所または参加用リンク", "中野区民センター");
        coordinator.chooses("ことば", "日本語");
        AccessibilityTests.isForEverybody(coordinator, "planning a session");
        town.picture("session-plan");
        coordinator.confirms("予定する");
        coordinator.reads("2 回を予定しました");
        coordinator.reads("会場・日本語");

        var one = town.newcomers().invitedToSession(Side.VOLUNTEER);
        var other = town.newcomers().invitedToSession(Side.VOLUNTEER);
        town.newcomers().book(one);
        town.newcomers().book(other);
        coordinator.opens("/sessions");
        town.picture("sessions");
        town.time().fire("Timer_SessionHeld", one);
        town.time().fire("Timer_SessionHeld", other);
        coordinator.opens("/sessions");
        coordinator.reads("出欠の記録がまだ 2 人");
        coordinator
                .page()
                .locator(".otonari-session-line:has-text('まだ 2 人') a")
                .first()
                .click();
        coordinator.reads(one.value());
        AccessibilityTests.isForEverybody(coordinator, "a session held");
        coordinator.presses("全員「来た」にする");
        coordinator
                .page()
                .locator(".otonari-guest:has-text('" + other + "') vaadin-radio-button:has-text('来なかった') input")
                .check();
        town.picture("session-attendance");
        coordinator.presses("出欠を記録する");
        coordinator.reads("2 人の出欠を記録しました");
        assertThat(coordinator.page().locator(".otonari-guest:has-text('" + other + "')"))
                .containsText("欠席");
        Assertions.assertThat(town.records().status(one)).isEqualTo("interview");
        Assertions.assertThat(town.records().status(other)).isEqualTo("session");
        coordinator.page().setViewportSize(360, 740);
        coordinator.readsWithoutScrollingSideways();
        town.picture("session-attendance-phone");
    }

    /** The next session there is, with whoever has booked it. */
    static UUID nextSession(Town town) {
        return Actors.SATO.asks(() -> town.sessions().ahead()).get(0).id();
    }

    /** Tomorrow, before all others, with one place. */
    private static UUID small(Town town) {
        Actors.SATO.does(() -> town.sessions()
                .plan(new SessionPlan(
                        town.time().today().plusDays(1),
                        LocalTime.of(19, 0),
                        60,
                        "小さな部屋",
                        false,
                        SessionLanguage.BOTH,
                        1,
                        1)));
        return nextSession(town);
    }

    private static void book(Visitor visitor) {
        visitor.oneOf("この日にする").click();
    }

    private static Visitor opens(Town town, CaseNumber number, String locale, String template) {
        var phone = town.visitorOnAPhone(locale);
        var path = template.equals("session-booked") ? "/date/" : "/session/";
        phone.opens(path + town.records().token(number, town.newcomers().person(number), template) + "?lang="
                + locale.substring(0, 2));
        return phone;
    }
}
