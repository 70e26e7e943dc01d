package org.otonari.ofp.fees;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that came in, as a line of the bank's file tells it.
 *
 * @param number of the line in the file
 * @param text who paid and what for, in ordinary width; half-width kana are whole again
 * @param amount yen
 * @param key the same for the same line in any file
 * @param problem text key, if the line cannot be trusted; then date or amount may be missing
 */
public record BankLine(
        int number, @Nullable LocalDate on, String text, int amount, String key, @Nullable String problem) {}
