package org.otonari.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The organisation's file of applications, taken through the page. */
@BrowserTest
class ImportTests {

    private static final Path SAMPLES = Path.of("src", "docs", "samples");
    private static final int HEADER = 1;

    /** What the page says, by the line of the file. */
    private static final Map<Integer, String> WRONG = new TreeMap<>(Map.ofEntries(
            Map.entry(3, "birth_date: この日付はありません。"),
            Map.entry(6, "birth_date: この日付はありません。"),
            Map.entry(7, "email: メールアドレスの形ではありません。例：lan@example.com"),
            Map.entry(10, "ward: 区の名前がわかりません。東京23区か「23区外」を選んでください。"),
            Map.entry(13, "consent_privacy: 個人情報の説明を読んで、同意してください。"),
            Map.entry(16, "name: 「=」「+」「-」「@」やタブで始まる値は、表計算ソフトで式として動くおそれがあるため使えません。書き直してください。"),
            Map.entry(18, "birth_date: 申し込めるのは18歳からです。"),
            Map.entry(21, "message: 「=」「+」「-」「@」やタブで始まる値は、表計算ソフトで式として動くおそれがあるため使えません。書き直してください。"),
            Map.entry(22, "japanese_level: レベルを選んでください。"),
            Map.entry(25, "name: 「=」「+」「-」「@」やタブで始まる値は、表計算ソフトで式として動くおそれがあるため使えません。書き直してください。"),
            Map.entry(30, "message: 「=」「+」「-」「@」やタブで始まる値は、表計算ソフトで式として動くおそれがあるため使えません。書き直してください。"),
            Map.entry(31, "consent_privacy: 個人情報の説明を読んで、同意してください。"),
            Map.entry(34, "languages: レベルを選んでください（GOOD）。"),
            Map.entry(39, "name: 2 行目と同じ人です。どちらかを消してください。")));

    @Test
    void aFileOfFortyBringsFortyCasesToCheckAndIsNotTakenTwice(Town town) {
        var before = town.records().count("inbox_item", "step", "Task_CheckApplication");
        var coordinator = town.staff("coordinator1");
        choose(coordinator, "applications.csv");
        coordinator.reads("直すところのない行：40 件");
        coordinator.presses("40 件を取り込む");
        coordinator.reads("40 件を受け付けました");

        assertThat(coordinator.page().locator("li a[href^='case/']")).hasCount(40);
        assertThat(town.records().count("inbox_item", "step", "Task_CheckApplication"))
                .isEqualTo(before + 40);

        choose(coordinator, "applications.csv");
        coordinator.reads("このファイルはすでに取り込まれています。");
        assertThat(coordinator.button("40 件を取り込む")).isDisabled();
    }

    @Test
    void aFileWithMistakesShowsEachAtItsLineAndBringsNothing(Town town) {
        var before = town.records().count("case_file", "programme", "OFP");
        var coordinator = town.staff("coordinator2");
        choose(coordinator, "applications-broken.csv");
        coordinator.reads("直すところ：" + WRONG.size() + " か所");
        WRONG.forEach((line, sentence) -> {
            coordinator
                    .page()
                    .locator("vaadin-grid")
                    .evaluate("(grid, row) => grid.scrollToIndex(row)", line - HEADER - 1);
            coordinator.reads(sentence);
        });
        assertThat(coordinator.button("45 件を取り込む")).isDisabled();
        assertThat(town.records().count("case_file", "programme", "OFP")).isEqualTo(before);
    }

    private static void choose(Staff coordinator, String file) {
        coordinator.opens("/import");
        coordinator.page().locator("vaadin-upload input[type=file]").setInputFiles(SAMPLES.resolve(file));
        coordinator.reads(file + " の中身");
    }
}
