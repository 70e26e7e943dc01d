package org.otonari.inbox.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.otonari.inbox.InboxQuery;
import org.otonari.kernel.Programme;

/** Keeps what a queue shows in the address, so that it survives going into a task and back, and can be shared. */
final class InboxFilter {

    private static final int SEARCH_MAX = 100;

    private InboxFilter() {}

    static InboxQuery read(QueryParameters parameters) {
        var search = parameters.getSingleParameter("q").orElse("");
        return new InboxQuery(
                choice(parameters, "queue", InboxQuery.Queue.values(), InboxQuery.Queue.MINE_AND_GROUPS),
                choice(parameters, "due", InboxQuery.Due.values(), InboxQuery.Due.ANY),
                parameters
                        .getSingleParameter("programme")
                        .flatMap(text -> Arrays.stream(Programme.values())
                                .filter(it -> it.name().equalsIgnoreCase(text))
                                .findFirst())
                        .orElse(null),
                null,
                search.substring(0, Math.min(SEARCH_MAX, search.length())),
                choice(parameters, "sort", InboxQuery.Sort.values(), InboxQuery.Sort.DUE),
                parameters.getSingleParameter("desc").isPresent());
    }

    static QueryParameters write(InboxQuery query) {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (query.queue() != InboxQuery.Queue.MINE_AND_GROUPS) {
            put(parameters, "queue", query.queue());
        }
        if (query.due() != InboxQuery.Due.ANY) {
            put(parameters, "due", query.due());
        }
        if (query.programme() != null) {
            put(parameters, "programme", query.programme());
        }
        if (!query.search().isBlank()) {
            parameters.put("q", List.of(query.search()));
        }
        if (query.sort() != InboxQuery.Sort.DUE) {
            put(parameters, "sort", query.sort());
        }
        if (query.descending()) {
            parameters.put("desc", List.of("1"));
        }
        return new QueryParameters(parameters);
    }

    private static void put(Map<String, List<String>> parameters, String name, Enum<?> value) {
        parameters.put(name, List.of(value.name().toLowerCase(Locale.ROOT)));
    }

    private static <E extends Enum<E>> E choice(QueryParameters parameters, String name, E[] choices, E otherwise) {
        return parameters
                .getSingleParameter(name)
                .flatMap(text -> Arrays.stream(choices)
                        .filter(it -> it.name().equalsIgnoreCase(text))
                        .findFirst())
                .orElse(otherwise);
    }
}
