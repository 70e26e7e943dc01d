package org.otonari.ofp.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one face of a certificate: Noto Serif JP (SIL Open Font License, the text lies beside it), read once. It has 𠮷, 髙
 * and Vietnamese; it has no script whose letters change with their neighbours, such as Burmese or Arabic, which PDFBox
 * could not set.
 */
@Component
class CertificateFont {

    private static final String FILE = "/fonts/NotoSerifJP-Regular.ttf";

    private @Nullable TrueTypeFont font;

    /** Takes only the letters that are used into the document. One document at a time: the font is shared. */
    synchronized PDType0Font in(PDDocument document) throws IOException {
        return PDType0Font.load(document, font(), true);
    }

    /** Whether it has every letter of a text; where one is missing a box would stand on the paper. */
    synchronized boolean has(String text) {
        try {
            CmapLookup glyphs = font().getUnicodeCmapLookup();
            return text.codePoints().allMatch(it -> it == ' ' || glyphs.getGlyphId(it) > 0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private TrueTypeFont font() {
        if (font == null) {
            try (var file = CertificateFont.class.getResourceAsStream(FILE)) {
                if (file == null) {
                    throw new IllegalStateException("The font " + FILE + " is missing");
                }
                font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(file));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return font;
    }
}
