package org.otonari.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void whereSpacesPartWordsEachWordIsABeginning() {
        assertThat(SearchWords.of("Nguyễn Thị Lan")).containsExactly("nguyenthilan", "thilan", "lan");
        assertThat(SearchWords.of("よしだ けいこ")).containsExactly("よしだけいこ", "けいこ");
        assertThat(SearchWords.of("グエン・ティ・ラン")).containsExactly("ぐえんてぃらん", "てぃらん", "らん");
    }

    @Test
    void whereNothingPartsWordsEachLetterIsABeginning() {
        assertThat(SearchWords.of("𠮷田恵子")).containsExactly("吉田恵子", "田恵子", "恵子", "子");
        assertThat(SearchWords.of("よしだ")).containsExactly("よしだ", "しだ", "だ");
        assertThat(SearchWords.of("오태경")).containsExactly("오태경", "태경", "경");
    }

    @Test
    void aVowelSignBeginsNothing() {
        assertThat(SearchWords.of("สมชาย")).doesNotContain("ิ").contains("สมชาย", "ชาย");
        assertThat(SearchWords.of("မြင့်")).containsExactly("မြင့်", "င့်");
    }

    @Test
    void aSearchIsSpeltAsTheBeginningsAre() {
        assertThat(SearchWords.of("髙橋 大")).anyMatch(word -> word.startsWith(SearchWords.find("高橋")));
        assertThat(SearchWords.of("O’Brien")).anyMatch(word -> word.startsWith(SearchWords.find("o'brien")));
        assertThat(SearchWords.find(" %・- ")).isEmpty();
    }

    @Test
    void aVeryLongNameIsFoundByAsMuchAsIsKept() {
        var name = "𠮷".repeat(100);

        assertThat(SearchWords.of(name)).allMatch(word -> word.codePointCount(0, word.length()) <= SearchWords.LONGEST);
        assertThat(SearchWords.of(name)).anyMatch(word -> word.startsWith(SearchWords.find(name)));
    }
}
