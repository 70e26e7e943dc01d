package org.otonari.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.otonari.kernel.CaseNumber;

/** A newcomer and a neighbour, from the public form to the end of their half year; every step in a browser. */
@BrowserTest
class ApplicationToCompletionTests {

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration A_DAY = Duration.ofDays(1);

    @Test
    void aNewcomerAndANeighbourComeTogetherAndCompleteTheirHalfYear(Town town) {
        var amina = town.newcomer("Amina Haddad", "amina@example.org", town.visitorOnAPhone("en-GB"));
        var kazuko = town.newcomer("髙橋 和子", "kazuko@example.org", town.visitor("ja-JP"));
        appliesInEnglish(amina);
        appliesInJapanese(kazuko);

        var coordinator1 = town.staff("coordinator1");
        var coordinator2 = town.staff("coordinator2");
        var finance1 = town.staff("finance1");
        comesToWait(town, amina, coordinator1, coordinator2, finance1);
        comesToWait(town, kazuko, coordinator2, coordinator1, finance1);

        var pair = introduces(coordinator1, amina, kazuko);
        town.passes(AN_HOUR, pair);
        agree(amina, kazuko);
        finance1.completes(pair, "会費を記録する", form -> {
            form.chooses("双方の会費はそろいましたか", "そろった");
            form.chooses("参加者の会費", "入金を確認した");
            form.chooses("おとなりさんの会費", "入金を確認した");
        });
        meet(town, pair, coordinator1);
        liveThroughTheHalfYear(town, pair, amina, kazuko, coordinator1);

        coordinator1.completes(pair, "最後に振り返る", form -> {
            form.writes("参加者の声", "日本語で病院に行けるようになりました。");
            form.chooses("参加者の満足度", "5 とても満足");
            form.writes("おとなりさんの声", "これからも友だちです。");
            form.chooses("おとなりさんの満足度", "5 とても満足");
            form.writes("会った回数（オンラインも含む）", "18");
        });
        coordinator2.completes(pair, "その後を記録する", form -> {
            form.chooses("参加者のこれから", "友人として続ける");
            form.chooses("おとなりさんのこれから", "友人として続ける");
        });

        assertThat(town.records().outcome(pair)).isEqualTo("completed");
        assertThat(town.records().outcome(amina.number())).isEqualTo("completed");
        assertThat(town.records().outcome(kazuko.number())).isEqualTo("completed");
        coordinator2.opensCase(pair);
        coordinator2.reads("このケースは終わっています。");
        amina.opens("application-received").readsTitle(amina.name());
        amina.browser().reads("This application is closed");
    }

    private static void appliesInEnglish(Applicant amina) {
        var phone = amina.browser();
        phone.opens("/apply");
        phone.chooses("How would you like to take part?", "I came to Japan");
        phone.readsWithoutScrollingSideways();
        phone.writes("Your name", amina.name());
        phone.writes("Mail address", amina.address());
        phone.picks("Where you live", "Shinjuku");
        phone.dates("Date of birth", "1994", "3", "8");
        phone.picks("Japanese", "A little: shopping (A2)");
        phone.picks("How well", "Mother tongue");
        phone.picks("Language", "français (French)");
        phone.chooses("Saturday", "13–17");
        phone.ticks("Online (video calls) is fine too");
        phone.ticks("I have read the privacy notice and agree.");
        phone.presses("Send application");
        phone.readsTitle("Thank you");
        amina.noteNumber();
        amina.opens("application-received").readsTitle(amina.name());
        phone.reads("We are reading your application");
    }

    private static void appliesInJapanese(Applicant kazuko) {
        var desk = kazuko.browser();
        desk.opens("/apply?role=volunteer");
        desk.writes("お名前", kazuko.name());
        desk.writes("読み方（ひらがな・カタカナ）", "たかはし かずこ");
        desk.presses("申し込む");
        desk.reads("まだ送っていません。");
        desk.writes("メールアドレス", kazuko.address());
        desk.picks("住んでいる区", "中野区");
        desk.dates("生年月日", "1968", "１１", "20");
        desk.chooses("土曜日", "10–13", "13–17");
        desk.ticks("オンライン（ビデオ通話）でもいい");
        desk.ticks("個人情報の説明を読みました。同意します。");
        desk.presses("申し込む");
        desk.readsTitle("ありがとうございます");
        kazuko.noteNumber();
    }

    private static void comesToWait(Town town, Applicant somebody, Staff first, Staff second, Staff finance) {
        var number = somebody.number();
        first.completes(number, "申込を確認する", form -> {
            form.chooses("確かめたこと", "18 歳以上", "活動できる地域", "個人情報の同意");
            form.chooses("この申込を受けられますか", "受けられる");
        });
        book(somebody);
        town.passes(A_DAY.multipliedBy(9), number);
        second.completes(number, "出欠を記録する", form -> form.chooses("説明会に来られましたか", "参加した"));
        var interview = town.time().today().plusDays(2).atTime(14, 0);
        first.completes(number, "面談の日を決める", form -> {
            form.dates("面談の日時", interview);
            form.chooses("会い方", "オンライン");
            form.writes("場所または参加用リンク", "https://meet.example.org/otonari");
        });
        second.completes(number, "本人確認をする", form -> {
            form.chooses("本人と確認できましたか", "確認できた");
            form.chooses("確かめた書類", "パスポート");
        });
        town.passes(A_DAY.multipliedBy(2), number);
        first.completes(number, "面談で話を聴く", form -> {
            form.chooses("面談はできましたか", "できた");
            form.writes("本人の望み（本人の言葉で）", "近所で気軽に話せる人がほしい。");
            form.writes("会える曜日と時間", "土曜の午後");
            form.chooses("登録料・会費の減免", "なし");
        });
        second.completes(number, "受入れを決める", form -> form.chooses("判断", "受け入れる"));
        var paidOn = town.time().today();
        finance.completes(number, "登録料を記録する", form -> {
            form.chooses("登録料はどうなりましたか", "入金を確認した");
            form.dates("入金日", paidOn);
        });
        assertThat(town.records().status(number)).isEqualTo("waiting");
        if (number.value().startsWith("VOL")) {
            town.newcomers().getReady(number);
        }
    }

    private static void book(Applicant somebody) {
        var browser = somebody.opens("session-invitation");
        browser.oneOf("この日にする", "Choose this date").click();
        assertThat(browser.oneOf("予約しました", "Your place is booked")).isVisible();
        somebody.opens("session-invitation");
        assertThat(browser.oneOf("予約ずみ", "Booked")).isVisible();
    }

    private static CaseNumber introduces(Staff coordinator, Applicant participant, Applicant volunteer) {
        var pair = coordinator.introduces(participant, volunteer);
        coordinator.opens("/pairs");
        coordinator.reads(participant.name() + " × " + volunteer.name());
        return pair;
    }

    private static void agree(Applicant amina, Applicant kazuko) {
        var phone = amina.opens("introduction");
        phone.reads("A neighbour, in their 50s");
        phone.presses("Yes, I would like to meet");
        phone.readsTitle("Your yes has arrived");
        var desk = kazuko.opens("introduction");
        desk.presses("はい、会ってみたい");
        desk.readsTitle("「はい」と受け取りました");
        amina.opens("introduction").reads("Both of you said yes.");
    }

    private static void meet(Town town, CaseNumber pair, Staff coordinator) {
        var meeting = town.time().today().plusDays(4).atTime(15, 30);
        coordinator.completes(pair, "顔合わせの日を決める", form -> {
            form.dates("顔合わせの日時", meeting);
            form.chooses("会い方", "対面");
            form.writes("場所または参加用リンク", "新宿区の事務局");
        });
        town.passes(A_DAY.multipliedBy(4), pair);
        coordinator.completes(pair, "顔合わせに立ち会う", form -> {
            form.chooses("顔合わせの結果", "ペア成立");
            form.ticks("双方が、活動の約束に合意しました");
        });
    }

    private static void liveThroughTheHalfYear(
            Town town, CaseNumber pair, Applicant amina, Applicant kazuko, Staff coordinator) {
        var start = town.time().now();
        for (var day : new int[] {14, 30, 60, 90, 120, 150}) {
            town.comesTo(start.plus(A_DAY.multipliedBy(day)), pair);
            var phone = amina.opens("check-in");
            phone.chooses("How often did you meet or talk lately?", "2–3 times");
            phone.chooses("How is it going?", "Very good");
            phone.presses("Send");
            phone.readsTitle("Thank you");
            var desk = kazuko.opens("check-in");
            desk.chooses("この1か月くらいで、何回 会ったり話したりしましたか", "1回");
            desk.chooses("どうですか", "たのしい");
            desk.presses("送る");
            desk.readsTitle("ありがとうございます");
        }
        coordinator.completes(pair, "中間で振り返る", form -> form.writes("参加者の声", "楽しく続いています。"));
        town.comesTo(start.plus(A_DAY.multipliedBy(170)), pair);
        town.comesTo(start.plus(A_DAY.multipliedBy(185)), pair);
    }
}
