package org.otonari.ofp.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.Ward;
import org.otonari.ofp.BoardQuery;

/** The board's choices in its address, so that they can be kept, sent and returned to. Nonsense is left out. */
final class BoardAddress {

    private BoardAddress() {}

    static BoardQuery read(QueryParameters parameters) {
        var all = BoardQuery.everything();
        return new BoardQuery(
                one(parameters, "show", BoardQuery.Show.values(), BoardQuery.Show::code, all.show()),
                oneOrNone(parameters, "ward", Ward.values(), Ward::name),
                parameters.getSingleParameter("by").filter(it -> !it.isBlank()).orElse(null),
                one(parameters, "order", BoardQuery.Order.values(), BoardQuery.Order::code, all.order()));
    }

    static QueryParameters write(BoardQuery query) {
        var all = BoardQuery.everything();
        Map<String, String> parameters = new LinkedHashMap<>();
        if (query.show() != all.show()) {
            parameters.put("show", query.show().code());
        }
        if (query.ward() != null) {
            parameters.put("ward", query.ward().name());
        }
        if (query.coordinator() != null) {
            parameters.put("by", query.coordinator());
        }
        if (query.order() != all.order()) {
            parameters.put("order", query.order().code());
        }
        return QueryParameters.simple(parameters);
    }

    private static <T> T one(
            QueryParameters parameters, String name, T[] values, Function<T, String> code, T otherwise) {
        var found = oneOrNone(parameters, name, values, code);
        return found == null ? otherwise : found;
    }

    private static <T> @Nullable T oneOrNone(
            QueryParameters parameters, String name, T[] values, Function<T, String> code) {
        return parameters
                .getSingleParameter(name)
                .flatMap(asked -> Arrays.stream(values)
                        .filter(it -> code.apply(it).equals(asked))
                        .findFirst())
                .orElse(null);
    }
}
