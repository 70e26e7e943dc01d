package org.otonari.appointments;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;

/** Writes a calendar in lines of at most 75 octets. The library counts characters, of which Japanese needs three each. */
final class CalendarLines {

    private static final int OCTETS = 75;
    private static final int NEVER = Integer.MAX_VALUE;
    private static final String END = "\r\n";

    private CalendarLines() {}

    static String of(Calendar calendar) {
        var whole = new StringWriter();
        try {
            new CalendarOutputter(true, NEVER).output(calendar, whole);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var folded = new StringBuilder();
        whole.toString().lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    /** A line goes on behind a space, and a character is never torn apart. */
    private static void fold(String line, StringBuilder to) {
        var octets = 0;
        for (var i = 0; i < line.length(); ) {
            var character = line.codePointAt(i);
            var size = octets(character);
            if (octets + size > OCTETS) {
                to.append(END).append(' ');
                octets = 1;
            }
            to.appendCodePoint(character);
            octets += size;
            i += Character.charCount(character);
        }
        to.append(END);
    }

    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
