package org.otonari.inbox.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.otonari.access.Role;
import org.otonari.inbox.InboxConditions;
import org.otonari.inbox.InboxQuery;
import org.otonari.kernel.Programme;
import org.otonari.rest.RefusedParameter;

/** The parameters of a task list, checked one by one: what cannot be used is told, never guessed. */
record TaskQuestion(
        @Nullable String group,
        @Nullable String assignee,
        @Nullable String programme,
        TaskNarrowing narrowing,
        String q,
        boolean overdue,
        String sort,
        int page,
        int size) {

    private static final int MOST_PER_PAGE = 200;
    private static final int LAST_PAGE = 1_000_000;
    private static final int LONGEST_SEARCH = 100;
    private static final String ONE_OF = "rest.parameter.oneOf";

    private static final Map<String, InboxQuery.Sort> SORTS = Map.of(
            "due", InboxQuery.Sort.DUE,
            "created", InboxQuery.Sort.AGE,
            "priority", InboxQuery.Sort.PRIORITY,
            "ward", InboxQuery.Sort.WARD,
            "person", InboxQuery.Sort.PERSON,
            "name", InboxQuery.Sort.STEP,
            "programme", InboxQuery.Sort.PROGRAMME);

    TaskQuestion {
        requireRange("page", page, 0, LAST_PAGE);
        requireRange("size", size, 1, MOST_PER_PAGE);
        if (q.codePointCount(0, q.length()) > LONGEST_SEARCH) {
            throw new RefusedParameter("q", "rest.parameter.tooLong", LONGEST_SEARCH);
        }
    }

    int offset() {
        return page * size;
    }

    InboxQuery query() {
        return new InboxQuery(
                queue(),
                overdue ? InboxQuery.Due.OVERDUE : InboxQuery.Due.ANY,
                conditions(),
                q,
                order(),
                sort.startsWith("-"));
    }

    private InboxConditions conditions() {
        return narrowing.applyTo(InboxConditions.NONE
                .programme(programme == null ? null : programme(programme))
                .role(group == null ? null : role(group).code()));
    }

    private InboxQuery.Queue queue() {
        if (assignee == null) {
            return InboxQuery.Queue.MINE_AND_GROUPS;
        }
        if (assignee.equals("me")) {
            return InboxQuery.Queue.MINE;
        }
        throw new RefusedParameter("assignee", ONE_OF, "me");
    }

    private InboxQuery.Sort order() {
        var wanted = SORTS.get(sort.startsWith("-") ? sort.substring(1) : sort);
        if (wanted == null) {
            throw new RefusedParameter(
                    "sort",
                    ONE_OF,
                    String.join(", ", SORTS.keySet().stream().sorted().toList()));
        }
        return wanted;
    }

    private static Role role(String code) {
        return Arrays.stream(Role.values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RefusedParameter(
                        "group",
                        ONE_OF,
                        Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining(", "))));
    }

    private static Programme programme(String code) {
        return Arrays.stream(Programme.values())
                .filter(it -> it.name().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new RefusedParameter(
                        "programme",
                        ONE_OF,
                        Arrays.stream(Programme.values())
                                .map(it -> it.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }

    private static void requireRange(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new RefusedParameter(field, "rest.parameter.range", least, most);
        }
    }
}
