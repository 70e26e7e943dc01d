package org.otonari.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otonari.OtonariTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The engine's tables are ours to create: four-byte text and milliseconds everywhere (engine.md). */
@OtonariTest
class EngineSchemaTests {

    @Autowired
    JdbcClient database;

    @Autowired
    DataSource pool;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ModelDeployment models;

    @Test
    void everyTableKeepsFourByteCharacters() {
        assertThat(database.sql(
                                """
                                select count(*) from information_schema.tables
                                where table_schema = database() and table_name like 'ACT\\_%'
                                """)
                        .query(Integer.class)
                        .single())
                .isGreaterThan(40);
        assertThat(database.sql(
                                """
                                select concat(table_name, '.', column_name) from information_schema.columns
                                where table_schema = database() and character_set_name <> 'utf8mb4'
                                """)
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void everyTimeHasMilliseconds() {
        assertThat(database.sql(
                                """
                                select concat(table_name, '.', column_name) from information_schema.columns
                                where table_schema = database() and table_name like 'ACT\\_%'
                                  and (data_type = 'datetime' and datetime_precision < 3 or data_type = 'timestamp')
                                """)
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    /** The engine's scripts leave these out: each question below would read the whole table, however much work is open. */
    @ParameterizedTest
    @CsvSource({"ACT_RU_TASK, PARENT_TASK_ID_", "ACT_RU_JOB, DUEDATE_", "ACT_RU_EVENT_SUBSCR, PROC_INST_ID_"})
    void whatIsAskedAllTheTimeIsFoundByAnIndex(String table, String column) {
        assertThat(database.sql(
                                """
                                select column_name from information_schema.statistics
                                where table_schema = database() and table_name = ? and seq_in_index = 1
                                """)
                        .param(table)
                        .query(String.class)
                        .list())
                .contains(column);
    }

    @Test
    void everyConnectionReadsWhatIsCommitted() throws Exception {
        try (var connection = pool.getConnection()) {
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
        assertThat(database.sql("select @@transaction_isolation")
                        .query(String.class)
                        .single())
                .isEqualTo("READ-COMMITTED");
    }

    @Test
    void rareCharactersAndEmojiComeBackFromAVariableAsTheyWent() {
        models.deploy("engine-text", it -> it.addString("text.bpmn", Models.process("text", Models.waiting())));
        var text = "𠮷田 𩸽 葛󠄀 😀 مرحبا မြန်မာ";

        var instance = runtime.startProcessInstanceByKey("text", Map.of("text", text));

        assertThat(runtime.getVariable(instance.getId(), "text")).isEqualTo(text);
        assertThat(runtime.createVariableInstanceQuery()
                        .processInstanceIdIn(instance.getId())
                        .variableValueEquals("text", text)
                        .count())
                .isEqualTo(1);
    }
}
