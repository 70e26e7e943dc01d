package org.otonari.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class KernelPropertyTest {

    @Property
    void noSearchCanContainWhatPartsTheForms(@ForAll String text) {
        assertThat(SearchText.normalise(text)).doesNotContain("|").doesNotContain(" ");
    }

    @Property
    void theBeginningOfANameFindsIt(@ForAll("letters") List<String> letters, @ForAll @IntRange(max = 8) int typed) {
        var beginning = String.join("", letters.subList(0, Math.min(typed, letters.size())));
        assertThat(SearchText.ofAll("x", String.join("", letters))).contains(SearchText.normalise(beginning));
    }

    @Property
    void searchingWhatWasNormalisedFindsTheSame(@ForAll("names") String name) {
        var once = SearchText.normalise(name);
        assertThat(SearchText.normalise(once)).isEqualTo(once);
    }

    @Property
    void anyTextIsJudgedAsAMailAddressWithoutFailing(@ForAll("addresses") String text) {
        if (EmailAddress.isValid(text)) {
            assertThat(new EmailAddress(text).value()).matches("[^@]+@[^@]+\\.[^@.]+");
        }
    }

    @Property
    void caseNumbersCanAlwaysBeReadBack(@ForAll @IntRange(min = 1) int count) {
        assertThat(CaseNumber.isValid(CaseNumber.of("VOL", 2026, count).value()))
                .isTrue();
    }

    @Provide
    Arbitrary<String> names() {
        return letters().map(letters -> String.join("", letters));
    }

    @Provide
    Arbitrary<List<String>> letters() {
        return Arbitraries.of(
                        "田", "𠮷", "髙", "た", "だ", "ﾀ", "ﾀﾞ", "タ", "ー", "お", "Đ", "ễ", "ñ", "O", "o", "’", "-", " ", "　",
                        "김", "é", "မြ", "葛󠄀")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> addresses() {
        return Arbitraries.of("mai", "@", ".", "example", "org", "-", "例え", ",", " ", "\r\n", "\u0000", "😀", "1", "<")
                .list()
                .ofMinSize(3)
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
    }
}
