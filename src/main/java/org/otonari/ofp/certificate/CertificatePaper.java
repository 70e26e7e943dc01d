package org.otonari.ofp.certificate;

import com.ibm.icu.text.BreakIterator;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.otonari.ui.Languages;
import org.otonari.ui.Translations;
import org.springframework.stereotype.Component;

/** Sets a certificate on one sheet of A4: Japanese, and below it English for whoever reads that rather. */
@Component
class CertificatePaper {

    private static final Color INK = new Color(0x22, 0x2a, 0x35);
    private static final Color INDIGO = new Color(0x27, 0x47, 0x70);
    private static final Color GREY = new Color(0x66, 0x6e, 0x78);

    private final CertificateFont font;
    private final Translations texts;

    CertificatePaper(CertificateFont font, Translations texts) {
        this.font = font;
        this.texts = texts;
    }

    /** @return a PDF */
    byte[] print(Certificate it) {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            document.getDocumentCatalog().setLanguage("ja");
            document.getDocumentInformation().setTitle(text("title", Languages.JA) + " " + it.number());
            document.getDocumentInformation().setAuthor(text("issuer", Languages.JA));
            try (var content = new PDPageContentStream(document, page)) {
                frame(content);
                write(it, new Sheet(content, font.in(document)));
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(Certificate it, Sheet sheet) throws IOException {
        var both = !it.isInJapaneseOnly();
        var name = NameOnPaper.of(it.name(), font::has);
        sheet.goDown(150);
        sheet.center(text("title.spaced", Languages.JA), 40, INDIGO);
        if (both) {
            sheet.goDown(30);
            sheet.center(text("title", Languages.EN), 14, GREY);
        }
        sheet.goDown(both ? 74 : 92);
        sheet.center(text("name", Languages.JA, name.first()), 26, INK);
        if (name.second() != null) {
            sheet.goDown(24);
            sheet.center(name.second(), 13, GREY);
        }
        sheet.goDown(56);
        sheet.paragraph(body(it, Languages.JA), 13.5f, 27, INK, Locale.JAPANESE);
        if (both) {
            sheet.goDown(18);
            sheet.paragraph(body(it, Languages.EN), 11.5f, 19, GREY, Locale.ENGLISH);
        }
        sheet.moveTo(205);
        sheet.center(day(it.issuedOn(), Languages.JA), 13, INK);
        sheet.goDown(28);
        sheet.center(text("issuer", Languages.JA), 15, INK);
        if (both) {
            sheet.goDown(22);
            sheet.center(text("issuer", Languages.EN) + ", " + day(it.issuedOn(), Languages.EN), 11, GREY);
        }
        sheet.moveTo(72);
        sheet.center(text("number", both ? Languages.EN : Languages.JA, it.number()), 9, GREY);
    }

    private String body(Certificate it, Locale language) {
        return text("body." + it.side().code(), language, day(it.from(), language), day(it.until(), language));
    }

    private static void frame(PDPageContentStream content) throws IOException {
        var page = PDRectangle.A4;
        content.setStrokingColor(INDIGO);
        for (var margin : new float[] {36, 42}) {
            content.setLineWidth(margin == 36 ? 1.6f : 0.5f);
            content.addRect(margin, margin, page.getWidth() - 2 * margin, page.getHeight() - 2 * margin);
            content.stroke();
        }
    }

    private String text(String key, Locale language, Object... arguments) {
        return texts.getTranslation("ofp.certificate." + key, language, arguments);
    }

    private String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern(text("day", language), language).format(day);
    }

    /** Lines in the middle of the page, from the top down. */
    private static final class Sheet {

        private static final float WIDEST = PDRectangle.A4.getWidth() - 2 * 84;
        private static final float SMALLEST = 9;

        private final PDPageContentStream content;
        private final PDType0Font font;
        private float baseline = PDRectangle.A4.getHeight();

        Sheet(PDPageContentStream content, PDType0Font font) {
            this.content = content;
            this.font = font;
        }

        void goDown(float points) {
            baseline -= points;
        }

        /** @param points from the lower edge */
        void moveTo(float points) {
            baseline = points;
        }

        /** One line; a long one is set smaller, and one that would become too small on two lines. */
        void center(String text, float size, Color colour) throws IOException {
            var fitting = Math.max(SMALLEST, Math.min(size, size * WIDEST / width(text, size)));
            if (width(text, fitting) > WIDEST) {
                paragraph(text, fitting, fitting * 1.3f, colour, Locale.JAPANESE);
            } else {
                line(text, fitting, colour);
            }
        }

        /** Lines as long as the page allows, broken where the language breaks them. */
        void paragraph(String text, float size, float leading, Color colour, Locale language) throws IOException {
            for (var line : evenLines(text, size, language)) {
                line(line, size, colour);
                goDown(leading);
            }
        }

        /** As few lines as there can be, none much shorter than the others. */
        private List<String> evenLines(String text, float size, Locale language) throws IOException {
            var lines = lines(text, size, language, WIDEST);
            for (var width = WIDEST; width > WIDEST / 2; width -= size / 2) {
                var narrower = lines(text, size, language, width);
                if (narrower.size() > lines.size()) {
                    break;
                }
                lines = narrower;
            }
            return lines;
        }

        private List<String> lines(String text, float size, Locale language, float widest) throws IOException {
            var places = BreakIterator.getLineInstance(language);
            places.setText(text);
            var lines = new ArrayList<String>();
            var start = 0;
            var last = places.first();
            for (var next = places.next(); next != BreakIterator.DONE; next = places.next()) {
                if (last > start && width(text.substring(start, next).strip(), size) > widest) {
                    lines.add(text.substring(start, last).strip());
                    start = last;
                }
                last = next;
            }
            lines.add(text.substring(start).strip());
            return lines;
        }

        private void line(String text, float size, Color colour) throws IOException {
            content.beginText();
            content.setNonStrokingColor(colour);
            content.setFont(font, size);
            content.newLineAtOffset((PDRectangle.A4.getWidth() - width(text, size)) / 2, baseline);
            content.showText(text);
            content.endText();
        }

        private float width(String text, float size) throws IOException {
            return font.getStringWidth(text) / 1000 * size;
        }
    }
}
