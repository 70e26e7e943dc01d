package org.otonari.forms;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows of what we know, to look at.
 *
 * @param columnsExpression gives the columns instead of {@code columns}
 * @param rowCount on one page; 0 for all
 */
public record FormTable(
        String id,
        Wording wording,
        Expression rows,
        List<Column> columns,
        @Nullable Expression columnsExpression,
        int rowCount,
        @Nullable Expression hide,
        Placement placement)
        implements FormComponent {

    /** @param key what of a row stands in it */
    record Column(String key, Wording wording) {}

    public FormTable {
        columns = List.copyOf(columns);
    }

    /** At most {@value Plain#MOST_ITEMS}. */
    List<Map<?, ?>> rows(Known known) {
        return maps(rows.value(known));
    }

    List<Column> columns(Known known) {
        if (columnsExpression == null) {
            return columns;
        }
        return maps(columnsExpression.value(known)).stream()
                .map(FormTable::column)
                .flatMap(Optional::stream)
                .limit(50)
                .toList();
    }

    private static Optional<Column> column(Map<?, ?> map) {
        var key = Plain.words(map.get("key"));
        var label = Plain.words(map.get("label"));
        var english = Plain.words(map.get("en"));
        return key.isEmpty()
                ? Optional.empty()
                : Optional.of(new Column(
                        key, new Wording(label.isEmpty() ? key : label, english.isEmpty() ? null : english)));
    }

    private static List<Map<?, ?>> maps(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .filter(Objects::nonNull)
                        .filter(Map.class::isInstance)
                        .<Map<?, ?>>map(each -> (Map<?, ?>) each)
                        .toList()
                : List.of();
    }
}
