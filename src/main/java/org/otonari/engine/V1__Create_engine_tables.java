package org.otonari.engine;

import java.nio.charset.StandardCharsets;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's tables from the engine's own scripts, but with four-byte characters and milliseconds: the
 * scripts ask for three-byte text, on which 𠮷 breaks a transaction, and for whole seconds, which reorder events.
 */
@Component
@SuppressWarnings("java:S101") // Flyway reads version and name from the class name.
class V1__Create_engine_tables extends BaseJavaMigration {

    private static final String[] PARTS = {
        "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history"
    };

    @Override
    public void migrate(Context context) throws Exception {
        for (var part : PARTS) {
            var script = new ClassPathResource(
                            "org/camunda/bpm/engine/db/create/activiti.mysql.create." + part + ".sql")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replaceAll("CHARSET=utf8\\b", "CHARSET=utf8mb4")
                    .replaceAll("\\butf8_bin\\b", "utf8mb4_bin")
                    .replaceAll("\\b(datetime|timestamp)\\b(?!\\()", "datetime(3)");
            ScriptUtils.executeSqlScript(
                    context.getConnection(),
                    new EncodedResource(new ByteArrayResource(script.getBytes(StandardCharsets.UTF_8)), "UTF-8"));
        }
    }
}
