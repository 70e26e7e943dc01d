package org.otonari.inbox.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.otonari.inbox.InboxConditions;
import org.otonari.inbox.InboxQuery;
import org.otonari.kernel.Programme;
import org.otonari.kernel.Ward;

/**
 * Keeps what a queue shows in the address, so that it survives going into a task and back, and can be shared. Whatever
 * else an address holds is passed over: it may be old, or somebody's idea of a joke.
 */
final class InboxFilter {

    private static final int SEARCH_MAX = 100;
    private static final Pattern WORD = Pattern.compile("[\\w.@-]{1,100}");

    private InboxFilter() {}

    static InboxQuery read(QueryParameters parameters) {
        var search = parameters.getSingleParameter("q").orElse("");
        return new InboxQuery(
                choice(parameters, "queue", InboxQuery.Queue.values()).orElse(InboxQuery.Queue.MINE_AND_GROUPS),
                choice(parameters, "due", InboxQuery.Due.values()).orElse(InboxQuery.Due.ANY),
                conditions(parameters),
                search.substring(
                        0,
                        search.offsetByCodePoints(0, Math.min(SEARCH_MAX, search.codePointCount(0, search.length())))),
                choice(parameters, "sort", InboxQuery.Sort.values()).orElse(InboxQuery.Sort.DUE),
                parameters.getSingleParameter("desc").isPresent());
    }

    private static InboxConditions conditions(QueryParameters parameters) {
        return new InboxConditions(
                choice(parameters, "programme", Programme.values()).orElse(null),
                null,
                word(parameters, "step"),
                choice(parameters, "ward", Ward.values()).orElse(null),
                word(parameters, "language"),
                word(parameters, "assignee"),
                day(parameters, "from"),
                day(parameters, "to"),
                choice(parameters, "state", InboxConditions.State.values()).orElse(InboxConditions.State.ANY));
    }

    static QueryParameters write(InboxQuery query) {
        var parameters = new LinkedHashMap<String, List<String>>();
        put(parameters, "queue", query.queue(), InboxQuery.Queue.MINE_AND_GROUPS);
        put(parameters, "due", query.due(), InboxQuery.Due.ANY);
        var conditions = query.conditions();
        put(parameters, "programme", conditions.programme(), null);
        put(parameters, "step", conditions.step());
        put(parameters, "ward", conditions.ward(), null);
        put(parameters, "language", conditions.language());
        put(parameters, "assignee", conditions.assignee());
        put(parameters, "from", conditions.dueFrom());
        put(parameters, "to", conditions.dueTo());
        put(parameters, "state", conditions.state(), InboxConditions.State.ANY);
        put(parameters, "q", query.search().isBlank() ? null : query.search());
        put(parameters, "sort", query.sort(), InboxQuery.Sort.DUE);
        put(parameters, "desc", query.descending() ? "1" : null);
        return new QueryParameters(parameters);
    }

    private static <E extends Enum<E>> void put(
            Map<String, List<String>> parameters, String name, @Nullable E value, @Nullable E usual) {
        put(
                parameters,
                name,
                value == null || value == usual ? null : value.name().toLowerCase(Locale.ROOT));
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, List.of(value.toString()));
        }
    }

    private static <E extends Enum<E>> Optional<E> choice(QueryParameters parameters, String name, E[] choices) {
        return parameters.getSingleParameter(name).flatMap(text -> Arrays.stream(choices)
                .filter(it -> it.name().equalsIgnoreCase(text))
                .findFirst());
    }

    private static @Nullable String word(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .filter(text -> WORD.matcher(text).matches())
                .orElse(null);
    }

    private static @Nullable LocalDate day(QueryParameters parameters, String name) {
        try {
            return parameters
                    .getSingleParameter(name)
                    .map(LocalDate::parse)
                    .filter(InboxConditions::isUsable)
                    .orElse(null);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
