package org.otonari.files;

import java.util.regex.Pattern;

/** A document that is a PDF from its first byte to its last, and nothing else besides. */
final class Pdf {

    private static final int WHERE_BROWSERS_SNIFF = 1_445;
    private static final int WHERE_IT_ENDS = 2_048;

    private static final Pattern PAGE_OF_THE_WEB = Pattern.compile("<\\s*(!doctype|html|script|svg|body|head|iframe)");

    private Pdf() {}

    static void check(Bytes content) {
        if (!content.startsWith('%', 'P', 'D', 'F', '-')) {
            throw new FileRefused("disagrees");
        }
        if (PAGE_OF_THE_WEB.matcher(content.head(WHERE_BROWSERS_SNIFF)).find()) {
            throw new FileRefused("twoInOne");
        }
        if (!content.tail(WHERE_IT_ENDS).contains("%%eof")) {
            throw new FileRefused("damaged");
        }
    }
}
