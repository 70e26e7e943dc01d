package org.otonari.ofp.fees;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line of the bank's file means.
 *
 * @param fee what it pays, or may pay
 * @param doubt why a person has to look; text key, with a {@code .todo} that says what to do
 */
public record BankMatch(BankLine line, Kind kind, @Nullable Fee fee, @Nullable String doubt, List<Object> arguments) {

    public BankMatch {
        arguments = List.copyOf(arguments);
    }

    public enum Kind {
        /** Reference and amount agree. */
        SURE,
        /** A person decides. */
        DOUBTFUL,
        /** This very line was booked before. */
        BOOKED
    }

    /** Whether a person who has looked can book it all the same. */
    public boolean canBeBooked() {
        return kind == Kind.DOUBTFUL
                && fee != null
                && fee.open()
                && fee.amount() == line.amount()
                && line.problem() == null
                && line.on() != null;
    }

    static BankMatch sure(BankLine line, Fee fee) {
        return new BankMatch(line, Kind.SURE, fee, null, List.of());
    }

    static BankMatch booked(BankLine line, Fee fee) {
        return new BankMatch(line, Kind.BOOKED, fee, null, List.of());
    }

    static BankMatch doubtful(BankLine line, @Nullable Fee fee, String doubt, Object... arguments) {
        return new BankMatch(line, Kind.DOUBTFUL, fee, doubt, List.of(arguments));
    }
}
