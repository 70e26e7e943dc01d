package org.otonari.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FormSchemasTests {

    private final FormSchemas schemas = new FormSchemas();

    @Test
    void parsesAVersionOnce() {
        var first = schemas.get("interview:1", () -> Examples.INTERVIEW);

        assertThat(schemas.get("interview:1", () -> "not asked for")).isSameAs(first);
    }

    @Test
    void asksAgainForAFormThatCouldNotBeUsed() {
        assertThatThrownBy(() -> schemas.get("interview:2", () -> "{}")).isInstanceOf(FormSchemaException.class);

        assertThat(schemas.get("interview:2", () -> Examples.INTERVIEW).id()).isEqualTo("interview");
    }
}
