package org.otonari.ofp.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What whom is asked to pay: by role, reduction and the day the rule took effect (domain.md §1, fees). */
class FeeTablesTest {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @ParameterizedTest
    @CsvSource({
        "participant, none, 2023-11-14, 0, 0",
        "participant, none, 2023-11-15, 1000, 3000",
        "volunteer, none, 2026-11-26, 1000, 3000",
        "participant, evacuee, 2026-11-26, 0, 0",
        "participant, hardship, 2026-11-26, 0, 1500",
        "volunteer, hardship, 2023-11-14, 0, 0",
        "participant, student, 2023-11-15, 500, 1500",
        "volunteer, student, 2026-11-26, 500, 1500"
    })
    void theTablesKnowRoleReductionAndDay(
            String side, String reduction, String appliedOn, int registration, int membership) throws IOException {
        assertThat(fee("registration", side, reduction, appliedOn, false)).isEqualTo(registration);
        assertThat(fee("membership", side, reduction, appliedOn, false)).isEqualTo(membership);
        assertThat(fee("registration", side, reduction, appliedOn, true))
                .as("asked once in a life")
                .isZero();
    }

    private int fee(String kind, String side, String reduction, String appliedOn, boolean settled) throws IOException {
        var key = "ofp-" + kind + "-fee";
        try (var model = Files.newInputStream(Path.of("processes/ofp", key + ".dmn"))) {
            var result = engine.evaluateDecisionTable(
                    engine.parseDecision(key, model),
                    Map.of(
                            "side", side,
                            "feeReduction", reduction,
                            "appliedOn", appliedOn,
                            "registrationSettled", settled));
            return result.getSingleResult().getSingleEntry();
        }
    }
}
