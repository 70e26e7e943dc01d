package org.otonari.inbox;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.Programme;
import org.otonari.kernel.Ward;

/**
 * What a queue is narrowed to, beyond whose tasks it shows.
 *
 * @param role code of the role whose members may claim it
 * @param step id of the step in the model, e.g. {@code Task_Decide}
 * @param language code of a language somebody of the case speaks, e.g. {@code vi}
 * @param assignee account of whoever has claimed it
 * @param dueFrom first day it may be due, in Tokyo
 * @param dueTo last day it may be due
 */
public record InboxConditions(
        @Nullable Programme programme,
        @Nullable String role,
        @Nullable String step,
        @Nullable Ward ward,
        @Nullable String language,
        @Nullable String assignee,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        State state) {

    public static final InboxConditions NONE =
            new InboxConditions(null, null, null, null, null, null, null, null, State.ANY);

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    /** How its clock stands. */
    public enum State {
        ANY,
        ON_TIME,
        /** Not late yet, but most of the time has passed. */
        AT_RISK,
        OVERDUE,
        /** Laid aside until its follow-up date. */
        ASLEEP
    }

    /** A day a deadline can have: nobody means the year 20270, and the database has no such day. */
    public static boolean isUsable(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    public InboxConditions programme(@Nullable Programme programme) {
        return new InboxConditions(programme, role, step, ward, language, assignee, dueFrom, dueTo, state);
    }

    public InboxConditions role(@Nullable String role) {
        return new InboxConditions(programme, role, step, ward, language, assignee, dueFrom, dueTo, state);
    }

    public InboxConditions step(@Nullable String step) {
        return new InboxConditions(programme, role, step, ward, language, assignee, dueFrom, dueTo, state);
    }

    public InboxConditions ward(@Nullable Ward ward) {
        return new InboxConditions(programme, role, step, ward, language, assignee, dueFrom, dueTo, state);
    }

    public InboxConditions language(@Nullable String language) {
        return new InboxConditions(programme, role, step, ward, language, assignee, dueFrom, dueTo, state);
    }

    public InboxConditions assignee(@Nullable String assignee) {
        return new InboxConditions(programme, role, step, ward, language, assignee, dueFrom, dueTo, state);
    }

    public InboxConditions due(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new InboxConditions(programme, role, step, ward, language, assignee, from, to, state);
    }

    public InboxConditions state(State state) {
        return new InboxConditions(programme, role, step, ward, language, assignee, dueFrom, dueTo, state);
    }
}
