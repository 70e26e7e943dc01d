package org.otonari.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form in the repository can be shown, validated and read in both languages. */
class FormFilesTests {

    static List<Path> forms() throws IOException {
        try (var files = Files.walk(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void parsesAndIsCalledLikeItsFile(Path file) throws IOException {
        assertThat(findings(file)).isEmpty();
        assertThat(file.getFileName())
                .hasToString(FormSchema.parse(Files.readString(file)).id() + ".form");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void canBeReadInEnglishToTheLastChoice(Path file) throws IOException {
        assertThat(withoutEnglish(FormSchema.parse(Files.readString(file)).components()))
                .isEmpty();
    }

    private static List<String> findings(Path file) throws IOException {
        try {
            FormSchema.parse(Files.readString(file));
            return List.of();
        } catch (FormSchemaException refused) {
            return refused.findings().stream()
                    .map(finding -> finding.componentKeyOrId() + ": " + finding.message())
                    .toList();
        }
    }

    private static List<String> withoutEnglish(List<FormComponent> components) {
        var missing = new ArrayList<String>();
        for (var component : components) {
            if (wordings(component).anyMatch(Wording::lacksEnglish)) {
                missing.add(component.id());
            }
            if (component instanceof FormComponent.Group group) {
                missing.addAll(withoutEnglish(group.components()));
            } else if (component instanceof FormRows rows) {
                missing.addAll(withoutEnglish(rows.components()));
            }
        }
        return missing;
    }

    private static Stream<Wording> wordings(FormComponent component) {
        if (component instanceof FormField field) {
            return Stream.concat(field.wordings(), options(field.kind().plain()));
        } else if (component instanceof FormComponent.Group group) {
            return Stream.of(group.wording());
        } else if (component instanceof FormRows rows) {
            return Stream.of(rows.wording());
        } else if (component instanceof FormTable table) {
            return Stream.concat(
                    Stream.of(table.wording()), table.columns().stream().map(FormTable.Column::wording));
        }
        return component instanceof FormComponent.Text text ? Stream.of(text.wording()) : Stream.of();
    }

    private static Stream<Wording> options(FieldType type) {
        if (type instanceof ChoiceType choice) {
            return choice.options().byValue().values().stream();
        }
        return type instanceof ChecklistType checklist ? checklist.options().byValue().values().stream() : Stream.of();
    }
}
