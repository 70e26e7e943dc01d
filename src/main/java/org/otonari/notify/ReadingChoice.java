package org.otonari.notify;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.otonari.notify.NoticeKind.Way;

/**
 * How somebody wants to hear of things.
 *
 * @param quietFrom from then on only what is urgent, in the time of Tokyo; the same as {@code quietTo} for never quiet
 * @param digest whether a digest comes each day
 */
public record ReadingChoice(
        Map<NoticeKind, Way> ways, LocalTime quietFrom, LocalTime quietTo, boolean digest, LocalTime digestAt) {

    static ReadingChoice usual() {
        var ways = new EnumMap<NoticeKind, Way>(NoticeKind.class);
        for (var kind : NoticeKind.values()) {
            ways.put(kind, kind.usual());
        }
        return new ReadingChoice(ways, LocalTime.of(20, 0), LocalTime.of(8, 0), true, LocalTime.of(8, 30));
    }

    public Way way(NoticeKind kind) {
        return ways.getOrDefault(kind, kind.usual());
    }

    /** @return when the quiet that reigns at this moment ends; nothing if none does */
    @Nullable
    Instant endOfQuiet(Instant moment, ZoneId zone) {
        var here = moment.atZone(zone);
        if (!isQuiet(here.toLocalTime())) {
            return null;
        }
        var end = here.with(quietTo);
        return (end.isAfter(here) ? end : end.plusDays(1)).toInstant();
    }

    private boolean isQuiet(LocalTime time) {
        var afterBegin = !time.isBefore(quietFrom);
        var beforeEnd = time.isBefore(quietTo);
        return quietFrom.isBefore(quietTo)
                ? afterBegin && beforeEnd
                : !quietFrom.equals(quietTo) && (afterBegin || beforeEnd);
    }
}
