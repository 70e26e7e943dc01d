package org.otonari.deadlines;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;

/**
 * What a change of working hours would do to the deadlines that are open now.
 *
 * @param concerned how many open clocks count by them
 * @param paused how many of those stand still, and keep the working time they have left
 * @param moves those whose due date becomes another one, the earliest first
 * @param unseen how many more move that belong to cases kept to others
 */
public record CalendarPreview(int concerned, int paused, List<Move> moves, int unseen) {

    public CalendarPreview {
        moves = List.copyOf(moves);
    }

    public int moving() {
        return moves.size() + unseen;
    }

    /** @param taskId the open task, if one step is promised */
    public record Move(
            CaseNumber caseNumber,
            String name,
            String nameEn,
            @Nullable String taskId,
            @Nullable String assignee,
            Instant from,
            Instant to) {

        public String name(Locale locale) {
            return locale.getLanguage().equals("ja") ? name : nameEn;
        }
    }
}
