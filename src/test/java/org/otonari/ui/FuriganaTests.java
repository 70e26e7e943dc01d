package org.otonari.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;

class FuriganaTests {

    private static final String WRITTEN = "{説明会|せつめいかい}の{日|ひ}：{0}";

    @Test
    void readingsStandInBracketsWhereOnlyPlainTextGoes() {
        assertThat(Furigana.inBrackets(Furigana.mark(WRITTEN))).isEqualTo("説明会（せつめいかい）の日（ひ）：{0}");
    }

    @Test
    void whatIsOnlyHeardHasNoReadings() {
        assertThat(Furigana.without(Furigana.mark(WRITTEN))).isEqualTo("説明会の日：{0}");
    }

    @Test
    void onAPageTheReadingStandsAboveAndIsNotReadAloudTwice() {
        assertThat(html("{日|ひ}と<b>"))
                .contains("<ruby>", "<rt aria-hidden=\"true\">", "ひ")
                .contains("&lt;b&gt;")
                .doesNotContain("<b>");
    }

    @Test
    void whatSomebodyTypedNeverBecomesAReadingOrPartOfThePage() {
        var text = Furigana.mark("{名前|なまえ}：") + "{<img>|x}";
        var span = Ruby.span(text);
        assertThat(span.getElement().getOuterHTML())
                .contains("{&lt;img&gt;|x}")
                .doesNotContain("<img>")
                .containsOnlyOnce("<ruby>");
    }

    @Test
    void aMarkThatIsNotClosedIsDropped() {
        assertThat(Furigana.inBrackets("\uFFF9日")).isEqualTo("日");
    }

    @Test
    void aTextWithoutReadingsIsWrittenAsItIs() {
        var span = Ruby.write(new Span("before"), "after");
        assertThat(span.getText()).isEqualTo("after");
    }

    private static String html(String written) {
        return Ruby.span(Furigana.mark(written)).getElement().getOuterHTML();
    }
}
