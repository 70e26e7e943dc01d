package org.otonari.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileNameTests {

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("../../etc/passwd.txt", "passwd.txt"),
                Arguments.of("C:\\Users\\hanako\\診断書.pdf", "診断書.pdf"),
                Arguments.of("a\u202Efdp.exe", "afdp.exe"),
                Arguments.of("zero\u200Bwidth\uFEFF.pdf", "zerowidth.pdf"),
                Arguments.of("line\r\nbreak\u0000.pdf", "linebreak.pdf"),
                Arguments.of("か\u3099くせい.pdf", "がくせい.pdf"),
                Arguments.of("𠮷野.pdf", "𠮷野.pdf"),
                Arguments.of("half\uD83D.pdf", "half.pdf"),
                Arguments.of("a<b>:c?.pdf", "a_b__c_.pdf"),
                Arguments.of("...hidden.pdf..", "hidden.pdf"),
                Arguments.of("con.pdf", "_con.pdf"),
                Arguments.of("\u0007", "file"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void keepsWhatAPersonReadsAndNothingThatMisleads(String sent, String harmless) {
        assertThat(FileName.harmless(sent)).isEqualTo(harmless);
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(FileName.harmless("𠮷".repeat(5_000) + ".pdf"))
                .endsWith("𠮷.pdf")
                .satisfies(name ->
                        assertThat(name.codePointCount(0, name.length())).isEqualTo(FileName.MOST));
    }

    @Property
    void whatIsHarmlessStaysAsItIs(@ForAll String sent) {
        var harmless = FileName.harmless(sent);

        assertThat(harmless).isNotBlank().doesNotContain("/", "\\", "\u0000", "\u202E");
        assertThat(FileName.harmless(harmless)).isEqualTo(harmless);
    }
}
