package org.otonari.inbox;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is away on whole days in Tokyo, and somebody else stands in.
 *
 * @param toDay the last day, included
 * @param handOver whether what the account holds when the first day begins goes to the substitute as well
 * @param note what the substitute should know
 */
public record Absence(
        UUID id,
        String account,
        LocalDate fromDay,
        LocalDate toDay,
        String substitute,
        @Nullable String note,
        boolean handOver) {

    boolean covers(LocalDate day) {
        return !day.isBefore(fromDay) && !day.isAfter(toDay);
    }
}
