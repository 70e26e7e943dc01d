package org.otonari.ofp.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otonari.kernel.PersonName;
import org.otonari.kernel.Side;
import org.otonari.ui.Translations;

/** What a certificate says, read back from the PDF; and that every name stands on it in letters, never in boxes. */
class CertificatePaperTest {

    private final CertificateFont font = new CertificateFont();
    private final CertificatePaper paper = new CertificatePaper(font, new Translations());

    @Test
    void aJapaneseCertificateSaysWhoDidWhatWhenAndByWhomItIsGiven() {
        var text = text(certificate(Side.VOLUNTEER, new PersonName("佐藤 恵子", "サトウ ケイコ", null), "ja"));

        assertThat(text)
                .contains("修 了 証", "佐藤 恵子 様", "のおとなりさんとして", "2026年5月1日", "2026年11月1日")
                .contains("2026年11月3日", "アジア人文文化交流促進協会", "証書番号 PAR-2026-00012-V")
                .doesNotContain("Certificate");
    }

    @Test
    void whoeverReadsAnotherLanguageHasItInEnglishAsWell() {
        var text = text(certificate(Side.PARTICIPANT, new PersonName("グエン・ラン", null, "Nguyễn Lan"), "vi"));

        assertThat(text)
                .contains("修 了 証", "グエン・ラン 様", "Nguyễn Lan", "Certificate of Completion")
                .contains("This certifies that you took part", "1 May 2026", "1 November 2026", "3 November 2026");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "𠮷田 髙﨑     |                | 𠮷田 髙﨑",
                "葛󠄀城 花子     |                | 葛城 花子",
                "Nguyễn Thị Ước |                | Nguyễn Thị Ước",
                "João Ñúñez     |                | João Ñúñez",
                "Олена Бондар   |                | Олена Бондар",
                "सीता गुरुङ        | Sita Gurung    | Sita Gurung",
                "မြင့်မြင့်အေး       | Myint Myint Aye | Myint Myint Aye",
                "فاطمة الأحمد   | Fatima Al-Ahmad | Fatima Al-Ahmad",
                "张丽           | Zhang Li       | Zhang Li",
                "김민지          | Kim Minji      | Kim Minji",
                "Łukasz Żak     |                | Lukasz Zak",
                "김민지          |                | Gimminji",
                "🌸             |                | —"
            })
    void aNameStandsAsWrittenOrElseInLatinLetters(String written, @Nullable String latin, String shown) {
        var name = NameOnPaper.of(new PersonName(written, null, latin), font::has);

        assertThat(name.first()).isEqualTo(shown);
        assertThat(text(certificate(Side.PARTICIPANT, new PersonName(written, null, latin), "en")))
                .contains(shown);
    }

    @ParameterizedTest
    @CsvSource({"सीता गुरुङ", "မြင့်မြင့်အေး", "فاطمة الأحمد", "สมศักดิ์ บุญมี"})
    void aNameWithoutALatinFormIsSpelledInLatinLetters(String written) {
        var name = NameOnPaper.of(new PersonName(written, null, null), font::has);

        assertThat(name.first()).matches("[A-Z][A-Za-z'`. -]{3,}");
    }

    @Test
    void aVeryLongNameStaysOnThePage() throws IOException {
        var pdf = paper.print(certificate(
                Side.PARTICIPANT, new PersonName("Wolfeschlegel ".repeat(7).strip(), null, null), "en"));

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("Wolfeschlegel Wolfeschlegel");
        }
    }

    @Test
    void theFontTravelsWithThePaperAndBringsOnlyTheLettersUsed() throws IOException {
        var pdf = paper.print(certificate(Side.PARTICIPANT, new PersonName("佐藤 恵子", null, null), "ja"));

        assertThat(pdf.length).isLessThan(150_000);
        try (var document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name)).isInstanceOf(PDType0Font.class);
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    private static Certificate certificate(Side side, PersonName name, String language) {
        return new Certificate(
                side == Side.PARTICIPANT ? "PAR-2026-00012-P" : "PAR-2026-00012-V",
                side,
                name,
                language,
                LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 3));
    }

    /** Lines joined where they were broken; wide blanks like others. */
    private String text(Certificate it) {
        try (var document = Loader.loadPDF(paper.print(it))) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\p{Zs}", " ")
                    .replaceAll("(?<=[^\\x00-\\x7F])\\R(?=[^\\x00-\\x7F])", "")
                    .replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
