package org.otonari.forms;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a table: where its rows come from and what its columns are called. */
final class TableReader {

    private static final int MOST_COLUMNS = 50;

    private final ComponentNode node;

    TableReader(ComponentNode node) {
        this.node = node;
    }

    /** Nothing if a finding says why. */
    @Nullable
    FormComponent read() {
        var wording = node.wording("label");
        var rows = node.expression("dataSource");
        if (ComponentNode.isAbsent(node.at("dataSource"))
                || node.at("dataSource").asText().isBlank()) {
            node.finding("dataSourceMissing");
        }
        var columnsExpression = node.expression("columnsExpression");
        var columns = columns();
        if (columns.isEmpty() && ComponentNode.isAbsent(node.at("columnsExpression"))) {
            node.finding("columnsMissing");
        }
        int rowCount = node.count("rowCount", 0, Plain.MOST_ITEMS);
        var hide = node.hide();
        return rows == null
                ? null
                : new FormTable(
                        node.name(), wording, rows, columns, columnsExpression, rowCount, hide, node.placement());
    }

    /** English stands in {@code properties["en.column.<key>"]}. */
    private List<FormTable.Column> columns() {
        var columns = new ArrayList<FormTable.Column>();
        for (var column : node.at("columns")) {
            var key = column.path("key").asText("");
            if (key.isBlank() || columns.size() == MOST_COLUMNS) {
                node.finding("propertyValue", "columns");
                break;
            }
            var label = column.path("label").asText("");
            columns.add(new FormTable.Column(key, node.wording(label.isBlank() ? key : label, "column." + key)));
        }
        return columns;
    }
}
