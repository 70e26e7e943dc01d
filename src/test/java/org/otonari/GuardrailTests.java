package org.otonari;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.data.repository.Repository;

/** What the compiler cannot forbid; each rule with its reason (architecture.md, engine.md). */
@AnalyzeClasses(packages = "org.otonari", importOptions = ImportOption.DoNotIncludeTests.class)
class GuardrailTests {

    private static final String ENGINE = "org.otonari.engine..";
    private static final String PROCESS = "org.otonari.*.process..";

    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("kernel", 0),
            Map.entry("people", 1),
            Map.entry("files", 1),
            Map.entry("access", 1),
            Map.entry("sla", 1),
            Map.entry("matching", 1),
            Map.entry("ui", 1),
            Map.entry("rest", 1),
            Map.entry("history", 1),
            Map.entry("casefile", 2),
            Map.entry("engine", 2),
            Map.entry("inbox", 3),
            Map.entry("forms", 3),
            Map.entry("deadlines", 3),
            Map.entry("escalation", 3),
            Map.entry("notify", 3),
            Map.entry("appointments", 3),
            Map.entry("volunteers", 4),
            Map.entry("ofp", 5),
            Map.entry("shell", 6),
            Map.entry("demo", 6));

    @ArchTest
    static final ArchRule the_engine_is_known_to_few = noClasses()
            .that()
            .resideOutsideOfPackages(ENGINE, PROCESS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda.bpm..")
            .because("its heirs rename the packages, and the way out must stay a week's work");

    @ArchTest
    static final ArchRule the_inside_of_the_engine_is_known_to_one = noClasses()
            .that()
            .resideOutsideOfPackage(ENGINE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda.bpm.engine.impl..")
            .because("implementation classes change without notice");

    @ArchTest
    static final ArchRule repositories_are_not_public = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .notBePublic()
            .because("only the module that owns a table may write it");

    @ArchTest
    static final ArchRule time_is_a_parameter = noClasses()
            .that()
            .resideOutsideOfPackages(ENGINE)
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now", ZoneId.class)
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now", ZoneId.class)
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now", ZoneId.class)
            .because("a rule that reads the clock itself cannot be tested, and disagrees with the engine's");

    @ArchTest
    static final ArchRule dates_are_of_this_century = noClasses()
            .that()
            .resideOutsideOfPackages(ENGINE, PROCESS)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Date.class)
            .because("java.util.Date is what the engine speaks, and nobody else");

    @ArchTest
    static final ArchRule nobody_imports_a_higher_floor = classes()
            .that()
            .resideInAPackage("org.otonari.*..")
            .should(importOnlyFromTheirFloorOrBelow())
            .because("the house stands on its lower floors");

    @ArchTest
    static void the_engines_tables_are_named_by_the_engine_alone(com.tngtech.archunit.core.domain.JavaClasses ignored)
            throws IOException {
        var table = Pattern.compile("\\bACT_(RU|HI|RE|GE|ID)_", Pattern.CASE_INSENSITIVE);
        try (var files = Files.walk(Path.of("src/main"))) {
            assertThat(files.filter(it -> it.toString().matches(".*\\.(java|sql|yaml|xml)"))
                            .filter(it -> !it.startsWith("src/main/java/org/otonari/engine"))
                            .filter(it -> table.matcher(read(it)).find()))
                    .as("the engine's tables change with its versions")
                    .isEmpty();
        }
    }

    private static ArchCondition<JavaClass> importOnlyFromTheirFloorOrBelow() {
        return new ArchCondition<>("import only from their own floor or below") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var floor = floor(type);
                type.getDirectDependenciesFromSelf().stream()
                        .filter(it -> it.getTargetClass().getPackageName().startsWith("org.otonari."))
                        .filter(it -> floor(it.getTargetClass()) > floor)
                        .forEach(it -> events.add(SimpleConditionEvent.violated(type, it.getDescription())));
            }
        };
    }

    private static int floor(JavaClass type) {
        var module = type.getPackageName().split("\\.")[2];
        assertThat(FLOORS).as("a floor for every module").containsKey(module);
        return FLOORS.get(module);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
