package org.otonari.files;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A file's bytes, asked without copying them. */
record Bytes(byte[] array) {

    /** A zip file's last record and the longest comment that may follow it. */
    private static final int END_OF_ZIP = 22 + 65_535;

    private static final byte[] END_MARK = {'P', 'K', 5, 6};

    int length() {
        return array.length;
    }

    boolean startsWith(int... wanted) {
        if (array.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((array[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    boolean contains(byte[] wanted) {
        return indexOf(wanted, 0) >= 0;
    }

    /** @return -1 if it does not occur */
    int indexOf(byte[] wanted, int from) {
        for (int at = Math.max(0, from); at <= array.length - wanted.length; at++) {
            int same = 0;
            while (same < wanted.length && array[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return at;
            }
        }
        return -1;
    }

    /** Programs that open zip files look for the index at the end, whatever stands before it. */
    boolean endsAsZip() {
        return indexOf(END_MARK, array.length - END_OF_ZIP) >= 0;
    }

    int u8(int at) {
        return array[at] & 0xFF;
    }

    int u16(int at) {
        return u8(at) << 8 | u8(at + 1);
    }

    long u32(int at) {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    /** As Latin-1 and in lower case: enough to find a word of a format in it. */
    String head(int most) {
        return latin(0, Math.min(most, array.length));
    }

    String tail(int most) {
        return latin(Math.max(0, array.length - most), array.length);
    }

    private String latin(int from, int to) {
        return new String(array, from, to - from, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }
}
