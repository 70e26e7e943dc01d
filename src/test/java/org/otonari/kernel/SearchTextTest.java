package org.otonari.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

    private static final String TANAKA = SearchText.ofAll("田中", "たなか", "Tanaka");

    @ParameterizedTest
    @ValueSource(strings = {"田中", "たなか", "タナカ", "ﾀﾅｶ", "Tanaka", "TANAKA", "Ｔａｎａｋａ", " tanaka ", "田　中", "ta-naka"})
    void anyWayOfWritingFindsTanaka(String typed) {
        assertThat(TANAKA).contains(SearchText.normalise(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn Đức, nguyenvanduc",
        "José Ibáñez, joseibanez",
        "Łukasz, lukasz",
        "Çağlar, caglar",
        "İnci, inci",
        "O’Brien, obrien",
        "O'Brien, obrien",
        "Jean‐Pierre, jeanpierre",
        "マリア・シルバ, まりあしるば",
        "ﾌﾞｲ･ﾃｨ･ﾗﾝ, ぶいてぃらん",
        "Ольга, ольга",
        "김민준, 김민준",
    })
    void accentsWidthAndPunctuationMakeNoDifference(String written, String searched) {
        assertThat(SearchText.normalise(written)).isEqualTo(searched);
    }

    @ParameterizedTest
    @CsvSource({"は,ば", "は,ぱ", "ハ,バ", "ホンダ,ポンタ", "กิ,กั", "မြင့်,မြင်", "太,大"})
    void differentSoundsStayApart(String one, String other) {
        assertThat(SearchText.normalise(one)).isNotEqualTo(SearchText.normalise(other));
    }

    @ParameterizedTest
    @CsvSource({"ハ,は", "ﾊﾞ,ば", "ﾎﾟﾝﾀ,ぽんた", "ガ,が", "ヴ,ゔ"})
    void kanaTypeAndWidthMakeNoDifference(String one, String other) {
        assertThat(SearchText.normalise(one)).isEqualTo(SearchText.normalise(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"おおた", "オオタ", "オータ", "ｵｰﾀ", "Oota", "Ota", "Ōta", "大田"})
    void everyLongVowelFindsTheNameWrittenThatWay(String typed) {
        assertThat(SearchText.ofAll("someone", typed)).contains(SearchText.normalise(typed));
    }

    @Test
    void aLongVowelInKanaIsTheSameHoweverWritten() {
        assertThat(SearchText.normalise("オータ")).isEqualTo(SearchText.normalise("おおた"));
        assertThat(SearchText.normalise("Ōta")).isEqualTo(SearchText.normalise("Ota"));
    }

    @Test
    @DisplayName("'Ota' is part of 'Oota', so the shorter spelling finds the longer, not the other way round")
    void shorterFindsLonger() {
        assertThat(SearchText.normalise("Oota")).contains(SearchText.normalise("Ota"));
        assertThat(SearchText.normalise("Ota")).doesNotContain(SearchText.normalise("Oota"));
    }

    @ParameterizedTest
    @CsvSource({"𠮷田,吉田", "髙橋,高橋", "山﨑,山崎", "葛󠄀城,葛城", "渡邉,渡辺", "渡邊,渡辺", "齊藤,斉藤", "齋藤,斎藤"})
    void variantsOfACharacterFindEachOther(String written, String usual) {
        assertThat(SearchText.normalise(written)).isEqualTo(SearchText.normalise(usual));
    }

    @ParameterizedTest
    @ValueSource(strings = {"𩸽", "မြင့်မြင့်", "محمد", "สมชาย", "🌸", "श्रेष्ठ"})
    void rareLettersStay(String written) {
        assertThat(SearchText.normalise(written)).isEqualTo(written);
    }

    @Test
    void formsArePartedByWhatNoSearchCanContain() {
        assertThat(SearchText.ofAll("田中", null, "たなか", "タナカ", " ")).isEqualTo("田中|たなか");
        assertThat(SearchText.normalise("田中|たなか")).isEqualTo("田中たなか");
        assertThat(SearchText.normalise("％_%")).isEmpty();
    }

    @Test
    void manyCanSearchAtOnce() {
        assertThat(IntStream.range(0, 2_000).parallel().mapToObj(i -> SearchText.normalise("ｸﾞｴﾝ Nguyễn " + i)))
                .allMatch(text -> text.startsWith("ぐえんnguyen"));
    }
}
