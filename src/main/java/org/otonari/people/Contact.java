package org.otonari.people;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.PhoneNumber;

/**
 * Where a person can be reached beside their mail, and where they like to read.
 *
 * @param lineId as the bot of the organisation knows them: {@code U} and 32 hexadecimal digits
 */
public record Contact(Way preferred, @Nullable String lineId, @Nullable PhoneNumber phone) {

    /** Somebody who never said otherwise. */
    public static final Contact BY_MAIL = new Contact(Way.MAIL, null, null);

    private static final Pattern LINE_ID = Pattern.compile("U[0-9a-f]{32}");

    /** Where we write. */
    public enum Way {
        MAIL,
        LINE,
        SMS
    }

    /** @throws IllegalArgumentException if the id is none, or the preferred way leads nowhere */
    public Contact {
        if (lineId != null && !isLineId(lineId)) {
            throw new IllegalArgumentException("Not a LINE id");
        }
        if (preferred == Way.LINE && lineId == null || preferred == Way.SMS && phone == null) {
            throw new IllegalArgumentException("Nowhere to write to");
        }
    }

    public static boolean isLineId(String text) {
        return LINE_ID.matcher(text).matches();
    }

    /** @return the address on the preferred way; nothing where that is the mail */
    public @Nullable String address() {
        return switch (preferred) {
            case MAIL -> null;
            case LINE -> lineId;
            case SMS -> phone == null ? null : phone.value();
        };
    }
}
