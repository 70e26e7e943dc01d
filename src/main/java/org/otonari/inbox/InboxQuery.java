package org.otonari.inbox;

import org.jspecify.annotations.Nullable;
import org.otonari.kernel.Programme;

/**
 * What a queue shows: whose tasks, which of them, and in what order.
 *
 * @param search part of a case number, of a name in any script, or of a step's name
 */
public record InboxQuery(
        Queue queue,
        Due due,
        @Nullable Programme programme,
        @Nullable String role,
        String search,
        Sort sort,
        boolean descending) {

    /** Whose tasks. */
    public enum Queue {
        /** Mine and those of my groups nobody has claimed. */
        MINE_AND_GROUPS,
        MINE,
        UNCLAIMED
    }

    /** How urgent, by calendar days in Tokyo. */
    public enum Due {
        ANY,
        OVERDUE,
        TODAY,
        THIS_WEEK
    }

    /** Ties are broken by due date and id, so that pages never overlap. */
    public enum Sort {
        DUE,
        AGE,
        PERSON,
        STEP,
        PROGRAMME
    }

    public static InboxQuery everything() {
        return new InboxQuery(Queue.MINE_AND_GROUPS, Due.ANY, null, null, "", Sort.DUE, false);
    }

    public InboxQuery with(Queue queue) {
        return new InboxQuery(queue, due, programme, role, search, sort, descending);
    }

    public InboxQuery with(Due due) {
        return new InboxQuery(queue, due, programme, role, search, sort, descending);
    }

    public InboxQuery with(@Nullable Programme programme) {
        return new InboxQuery(queue, due, programme, role, search, sort, descending);
    }

    public InboxQuery searching(String search) {
        return new InboxQuery(queue, due, programme, role, search, sort, descending);
    }

    public InboxQuery sorted(Sort sort, boolean descending) {
        return new InboxQuery(queue, due, programme, role, search, sort, descending);
    }
}
