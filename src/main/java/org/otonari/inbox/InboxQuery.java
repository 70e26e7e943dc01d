package org.otonari.inbox;

import java.util.function.UnaryOperator;

/**
 * What a queue shows: whose tasks, which of them, and in what order.
 *
 * @param search a case number, the beginning of a word of a name in any script, or part of a step's name
 */
public record InboxQuery(
        Queue queue, Due due, InboxConditions conditions, String search, Sort sort, boolean descending) {

    /** Whose tasks. */
    public enum Queue {
        /** Mine and those of my groups nobody has claimed. */
        MINE_AND_GROUPS,
        MINE,
        UNCLAIMED,
        /** Also what colleagues have claimed and what is laid aside. */
        ALL
    }

    /** How urgent, by calendar days in Tokyo. */
    public enum Due {
        ANY,
        OVERDUE,
        TODAY,
        THIS_WEEK
    }

    /** Ties are broken by due date and number, so that pages never overlap. */
    public enum Sort {
        DUE,
        AGE,
        /** The most important first. */
        PRIORITY,
        PERSON,
        STEP,
        WARD,
        PROGRAMME
    }

    public static InboxQuery everything() {
        return new InboxQuery(Queue.MINE_AND_GROUPS, Due.ANY, InboxConditions.NONE, "", Sort.DUE, false);
    }

    public InboxQuery with(Queue queue) {
        return new InboxQuery(queue, due, conditions, search, sort, descending);
    }

    public InboxQuery with(Due due) {
        return new InboxQuery(queue, due, conditions, search, sort, descending);
    }

    public InboxQuery with(InboxConditions conditions) {
        return new InboxQuery(queue, due, conditions, search, sort, descending);
    }

    public InboxQuery narrowed(UnaryOperator<InboxConditions> change) {
        return with(change.apply(conditions));
    }

    public InboxQuery searching(String search) {
        return new InboxQuery(queue, due, conditions, search, sort, descending);
    }

    public InboxQuery sorted(Sort sort, boolean descending) {
        return new InboxQuery(queue, due, conditions, search, sort, descending);
    }
}
