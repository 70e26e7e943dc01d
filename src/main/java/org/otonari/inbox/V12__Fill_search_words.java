package org.otonari.inbox;

import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.otonari.kernel.SearchWords;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Lets the tasks that were open before there were search words be found by the names on their cases. */
@Component
class V12__Fill_search_words extends BaseJavaMigration {

    @Override
    public void migrate(Context context) {
        var database = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        var words = database.query(
                """
                select i.number, p.name_written, p.name_reading, p.name_latin from inbox_item i
                join case_person c on c.case_number = i.case_number join person p on p.id = c.person_id
                """,
                (row, index) -> SearchWords.of(row.getString(2), row.getString(3), row.getString(4)).stream()
                        .map(word -> new Object[] {word, numberOf(row)})
                        .toList());
        database.batchUpdate(
                "insert ignore into inbox_word (word, number) values (?, ?)",
                words.stream().flatMap(List::stream).toList());
    }

    private static long numberOf(java.sql.ResultSet row) {
        try {
            return row.getLong(1);
        } catch (java.sql.SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
