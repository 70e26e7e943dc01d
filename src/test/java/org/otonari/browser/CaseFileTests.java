package org.otonari.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.otonari.access.Role;
import org.otonari.files.TestFiles;
import org.otonari.kernel.Side;

/** A case as people work with it: papers, notes, and a colleague who is called. */
@BrowserTest
class CaseFileTests {

    @Test
    void papersAreBroughtSeenAndToldOfAndAColleagueIsCalled(Town town) {
        var number = town.newcomers().applied(Side.PARTICIPANT);
        town.employ("coordinator-called", "西村 葵", Role.COORDINATOR);
        var sato = town.staff("coordinator1");
        sato.opensCase(number);
        sato.reads("いま：申込を確認する");
        sato.reads("対象外 のとき");

        brings(sato, file("写真.png", "image/png", TestFiles.png()), file("計画.pdf", "application/pdf", TestFiles.pdf()));
        sato.reads("書類「計画.pdf」を加えました");
        sato.presses("写真.png");
        assertThat(dialog(sato).locator("img")).hasJSProperty("naturalWidth", 20);
        sato.confirms("閉じる");
        sato.presses("計画.pdf");
        assertThat(dialog(sato).locator("canvas")).isVisible();
        AccessibilityTests.isForEverybody(sato, "a document in its dialog");
        sato.confirms("閉じる");
        assertThat(dialog(sato)).hasCount(0);

        brings(sato, file("絵.png", "image/png", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)));
        sato.reads("「絵.png」は加えていません。");
        sato.page().locator("vaadin-notification-card").getByText("閉じる").click();

        calls(sato, "@西", "西村 葵", "明日の説明会をお願いします <b>急ぎ</b>");
        sato.reads("メモを残しました。");
        assertThat(sato.page().locator(".otonari-call")).hasText("@西村 葵");
        assertThat(sato.page().locator(".otonari-timeline b")).hasCount(0);
        sato.presses("メモ");
        assertThat(sato.page().locator(".otonari-timeline:not(.otonari-clock-story) > li"))
                .hasCount(1);
        AccessibilityTests.isForEverybody(sato, "a case with documents and notes");

        var nishimura = town.staff("coordinator-called");
        assertThat(bell(nishimura, "未読 1 件")).isVisible();
        bell(nishimura, "未読 1 件").click();
        AccessibilityTests.isForEverybody(nishimura, "the notices");
        nishimura.follows("佐藤 美咲 さんが " + number + " のメモであなたを呼んでいます");
        nishimura.reads("明日の説明会をお願いします <b>急ぎ</b>");
        assertThat(bell(nishimura, "未読はありません")).isVisible();
    }

    @Test
    void aNoteIsKeptAsOneTypesAndThereOnReturnUntilItIsAdded(Town town) {
        var number = town.newcomers().applied(Side.PARTICIPANT);
        var sato = town.staff("coordinator1");
        sato.opensCase(number);
        note(sato).pressSequentially("あとで電話、");
        sato.reads("下書きを保存しました");
        note(sato).pressSequentially("途中");
        sato.page().locator("a[href='cases']:visible").first().click();
        sato.readsTitle("ケース");

        sato.opensCase(number);
        sato.reads("の下書きの続きです。");
        assertThat(note(sato)).hasValue("あとで電話、途中");
        sato.presses("はじめから書く");
        assertThat(note(sato)).hasValue("");
        sato.presses("元に戻す");
        assertThat(note(sato)).hasValue("あとで電話、途中");

        sato.presses("メモを残す");
        sato.reads("メモを残しました。");
        assertThat(note(sato)).hasValue("");
        sato.opensCase(number);
        assertThat(note(sato)).hasValue("");
        assertThat(sato.page()
                        .locator(".otonari-timeline:not(.otonari-clock-story) > li")
                        .first())
                .containsText("あとで電話、途中");
    }

    @Test
    void aCaseFitsAPhone(Town town) {
        var number = town.newcomers().applied(Side.PARTICIPANT);
        var phone = town.visitorOnAPhone("ja-JP");
        phone.signsIn("coordinator1", Town.PASSWORD);
        phone.reads("グエン");
        phone.opens("/case/" + number);
        phone.reads("書類を加える");
        phone.readsWithoutScrollingSideways();
        assertThat(phone.page().locator(".otonari-bell:visible")).hasCount(1);
    }

    static void brings(Visitor who, FilePayload... files) {
        who.page().locator(".otonari-documents-add input[type=file]").setInputFiles(files);
    }

    private static void calls(Visitor who, String typed, String colleague, String text) {
        var note = note(who);
        note.click();
        note.pressSequentially(typed);
        assertThat(who.page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(colleague)))
                .isVisible();
        note.press("Enter");
        note.pressSequentially(text);
        who.presses("メモを残す");
    }

    private static Locator note(Visitor who) {
        return who.page().locator(".otonari-note-form textarea");
    }

    private static Locator bell(Visitor who, String says) {
        return who.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("お知らせ（" + says + "）"))
                .filter(new Locator.FilterOptions().setVisible(true));
    }

    private static Locator dialog(Visitor who) {
        return who.page().locator("vaadin-dialog-overlay");
    }

    static FilePayload file(String name, String type, byte[] content) {
        return new FilePayload(name, type, content);
    }
}
