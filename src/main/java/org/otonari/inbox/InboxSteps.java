package org.otonari.inbox;

import java.util.List;
import java.util.Optional;
import org.otonari.engine.TaskSnapshot;
import org.otonari.kernel.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The titles tasks have had: few, however many tasks there are. */
@Component
class InboxSteps {

    private final JdbcClient database;

    InboxSteps(JdbcClient database) {
        this.database = database;
    }

    /** Of this step under this title; a step that was given a new title gets a new number. */
    int numberOf(TaskSnapshot task) {
        return find(task).orElseGet(() -> {
            database.sql("insert ignore into inbox_step (process_key, step, name, name_en) values (?, ?, ?, ?)")
                    .params(task.processKey(), task.key(), task.name(), task.nameEn())
                    .update();
            return find(task).orElseThrow();
        });
    }

    /** Under all its titles. */
    List<Integer> numbersOf(String step) {
        return database.sql("select number from inbox_step where step = ? order by number")
                .param(step)
                .query(Integer.class)
                .list();
    }

    /** @param search normalised; found anywhere in a title of either language */
    List<Integer> titled(String search) {
        return database
                .sql("select number, name, name_en from inbox_step order by number")
                .query((row, index) -> new Title(row.getInt(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .filter(title -> title.contains(search))
                .map(Title::number)
                .toList();
    }

    List<InboxStep> all() {
        return database.sql("select step, max(name), max(name_en) from inbox_step group by step order by 2")
                .query((row, index) -> new InboxStep(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    private Optional<Integer> find(TaskSnapshot task) {
        return database.sql(
                        "select number from inbox_step where process_key = ? and step = ? and name = ? and name_en = ?")
                .params(task.processKey(), task.key(), task.name(), task.nameEn())
                .query(Integer.class)
                .optional();
    }

    private record Title(int number, String name, String nameEn) {

        boolean contains(String search) {
            return SearchText.normalise(name).contains(search)
                    || SearchText.normalise(nameEn).contains(search);
        }
    }
}
