package org.otonari.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormSummaryTests {

    private static final Map<String, Object> ANSWERS = Map.of(
            "metAt", "2026-11-18T14:00",
            "days", List.of("sat", "sun"),
            "decision", "decline",
            "told", true,
            "birth", "1990-01-02",
            "minutes", 1200L,
            "wishes", " ");

    @Test
    void readsLikeANoteInJapanese() {
        assertThat(FormSummary.of(Examples.interview(), ANSWERS, Locale.JAPAN).lines())
                .extracting(line -> line.label() + "：" + line.value())
                .containsExactly(
                        "会った日時：2026年11月18日（水） 14:00",
                        "分：1,200",
                        "会える日：土、日",
                        "判断：お断り",
                        "本人に伝えた：はい",
                        "生年月日：1990年1月2日（火）");
    }

    @Test
    void readsLikeANoteInEnglish() {
        assertThat(FormSummary.of(Examples.interview(), ANSWERS, Locale.ENGLISH).lines())
                .extracting(line -> line.label() + ": " + line.value())
                .startsWith(
                        "Met at: Wed 18 Nov 2026, 14:00",
                        "Minutes: 1,200",
                        "Days: Sat, Sun",
                        "Decision: Decline",
                        "They know: Yes");
    }

    @Test
    void showsAnAnswerThatIsNoLongerAChoiceAsItWasStored() {
        assertThat(FormSummary.of(Examples.interview(), Map.of("decision", "postponed"), Locale.JAPAN)
                        .lines())
                .extracting(FormSummary.Line::value)
                .containsExactly("postponed");
    }
}
