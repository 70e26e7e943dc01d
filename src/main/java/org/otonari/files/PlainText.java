package org.otonari.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Words and nothing else: in UTF-8, or in the encoding that Windows in Japan still writes. */
final class PlainText {

    private static final Charset WINDOWS_JAPAN = Charset.forName("windows-31j");

    /** How a page, a picture or a script begins that a program might run. */
    private static final Pattern RUNS = Pattern.compile("\\A[\\s\\uFEFF]*(<[a-zA-Z!?]|#!)");

    private PlainText() {}

    static void check(Bytes content) {
        String text;
        try {
            text = decoded(content.array());
        } catch (CharacterCodingException notText) {
            throw new FileRefused("damaged");
        }
        if (RUNS.matcher(text).find()) {
            throw new FileRefused("disagrees");
        }
        if (text.chars().anyMatch(PlainText::isBinary)) {
            throw new FileRefused("damaged");
        }
    }

    private static String decoded(byte[] content) throws CharacterCodingException {
        try {
            return decoded(content, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUnicode) {
            return decoded(content, WINDOWS_JAPAN);
        }
    }

    private static String decoded(byte[] content, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    }

    private static boolean isBinary(int each) {
        return each < ' ' && each != '\n' && each != '\r' && each != '\t' && each != '\f';
    }
}
