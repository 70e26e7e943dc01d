package org.otonari.ofp.fees;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;

/**
 * What one person was asked for.
 *
 * @param number ours; people know the {@link #reference}
 * @param caseNumber an application for a registration fee, a pair for a membership fee
 * @param application of the person, whatever the fee is for
 * @param amount yen
 * @param open still waited for: neither settled, nor has its case gone another way
 * @param settledOn the day the bank or the payer names
 * @param bankLine key of the line of a bank's file it was booked from
 */
public record Fee(
        long number,
        CaseNumber caseNumber,
        CaseNumber application,
        PersonId person,
        Kind kind,
        int amount,
        Instant askedAt,
        boolean open,
        @Nullable Settlement settlement,
        @Nullable LocalDate settledOn,
        @Nullable String bankLine) {

    private static final int TEN = 10;

    /** What it is for (domain.md §1, fees). */
    public enum Kind {
        REGISTRATION,
        MEMBERSHIP;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String key() {
            return "fees.kind." + code();
        }
    }

    /** What became of it. */
    public enum Settlement {
        PAID,
        WAIVED,
        /** Nobody waits for it any more. */
        UNPAID
    }

    /** What payers write before their name: the number and a check digit, so that a slip of the pen is no other fee. */
    public String reference() {
        return reference(number);
    }

    static String reference(long number) {
        return number + String.valueOf(checkDigit(number));
    }

    /** @return the fee's number, or -1 if the digits are no reference */
    static long numberOf(String reference) {
        var number = Long.parseLong(reference.substring(0, reference.length() - 1));
        return reference(number).equals(reference) ? number : -1;
    }

    /** Luhn's: finds every wrong digit and nearly every pair of digits changed over. */
    private static int checkDigit(long number) {
        var sum = 0;
        var twice = true;
        for (var rest = number; rest > 0; rest /= TEN) {
            var digit = (int) (rest % TEN) * (twice ? 2 : 1);
            sum += digit / TEN + digit % TEN;
            twice = !twice;
        }
        return (TEN - sum % TEN) % TEN;
    }

    /** ¥3,000 */
    public static String yen(long amount) {
        return "¥" + NumberFormat.getIntegerInstance(Locale.ROOT).format(amount);
    }
}
