package org.otonari.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.otonari.Actors.SATO;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otonari.Paths;
import org.otonari.access.Role;
import org.otonari.access.TestSignIn;
import org.otonari.engine.ModelDeployment;
import org.otonari.history.FieldChange;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.sla.Policy;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A manager changes a promise: what begins from then on counts by it, and neither a restart nor a newer model forgets it. */
class PolicyDeskTests extends Paths {

    private static final String PROCESS = "ofp-application";
    private static final String CHECK = "Task_CheckApplication";
    private static final String ARRANGE = "Task_ArrangeInterview";

    @Autowired
    PolicyDesk desk;

    @Autowired
    Policies policies;

    @Autowired
    Clockmaker clocks;

    @Autowired
    ModelDeployment models;

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcClient database;

    private final Set<String> before = new HashSet<>();

    @BeforeEach
    void rememberTheModels() {
        before.addAll(deployments());
        TestSignIn.as("chief", Role.MANAGER);
    }

    @AfterEach
    void leaveTheModelsAsTheyWere() {
        deployments().stream().filter(it -> !before.contains(it)).forEach(it -> repository.deleteDeployment(it, true));
        database.sql("delete from changed_policy").update();
        database.sql("delete from field_change where subject = 'policy'").update();
    }

    @Test
    void whatBeginsFromNowOnCountsByItAndWhatRunsKeepsWhatItBeganWith() {
        var running = applied();
        var began = clocks.of(running, CHECK);
        var version = version();

        change(CHECK, period("P4D"));

        assertThat(version()).isEqualTo(version + 1);
        assertThat(clocks.of(running, CHECK)).isEqualTo(began);
        assertThat(clocks.of(applied(), CHECK).policy().period()).isEqualTo("P4D");
        assertThat(line(CHECK)).satisfies(line -> {
            assertThat(line.policy().period()).isEqualTo("P4D");
            assertThat(line.differing()).isPositive();
            assertThat(line.change().by()).isEqualTo("chief");
        });
    }

    @Test
    void aCaseThatRunsOnAnOlderVersionCountsByItToo() {
        var running = applied();
        change(ARRANGE, period("P9D"));
        TestSignIn.out();

        newcomers.attendSession(running);

        assertThat(clocks.of(running, ARRANGE).policy().period()).isEqualTo("P9D");
    }

    @Test
    void aPromiseAboutAWholeCaseChangesInTheSameWay() {
        change("interview", policy -> new Policy("P20D", "SPOT", 60, List.of("manager"), false));

        assertThat(clocks.of(applied(), "interview").policy())
                .isEqualTo(new Policy("P20D", "SPOT", 60, List.of("manager"), false));
    }

    @Test
    void theAuditTrailSaysWhoChangedWhatAndWhy() {
        var sheet = desk.read(PROCESS, CHECK);
        change(CHECK, policy -> new Policy("P4D", policy.calendar(), 70, List.of(), policy.pauses()));

        assertThat(desk.changes(sheet))
                .extracting(FieldChange::field, FieldChange::before, FieldChange::after, FieldChange::changedBy)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("period", "P2D", "P4D", "chief"),
                        org.assertj.core.groups.Tuple.tuple("warnPercent", "80", "70", "chief"),
                        org.assertj.core.groups.Tuple.tuple("escalateTo", "supervisor,manager", null, "chief"),
                        org.assertj.core.groups.Tuple.tuple("reason", null, "人手が足りない", "chief"));
        assertThat(line(CHECK).policy().escalateTo()).isEmpty();
    }

    @Test
    void aRestartFindsNothingNew() {
        change(CHECK, period("P4D"));
        change(ARRANGE, period("P9D"));
        var version = version();

        models.afterSingletonsInstantiated();

        assertThat(version()).isEqualTo(version);
        assertThat(line(CHECK).policy().period()).isEqualTo("P4D");
        assertThat(line(ARRANGE).policy().period()).isEqualTo("P9D");
    }

    @Test
    void aNewerModelBringsItsOwnChangesAndKeepsTheManagers() {
        change(CHECK, period("P4D"));
        deploy(model -> model.replace("name=\"申込を確認する\"", "name=\"申込を二人で確認する\""));
        assertThat(line(CHECK)).satisfies(line -> {
            assertThat(line.policy().period()).isEqualTo("P4D");
            assertThat(line.name()).isEqualTo("申込を二人で確認する");
        });

        change(ARRANGE, period("P9D"));

        assertThat(line(CHECK).name()).as("a change keeps the newer model").isEqualTo("申込を二人で確認する");
        assertThat(line(ARRANGE).policy().period()).isEqualTo("P9D");
    }

    @Test
    void aPromiseThatANewerModelHasDroppedIsNotBroughtBack() {
        change(CHECK, period("P4D"));

        deploy(PolicyDeskTests::withoutPromisingTheCheck);

        assertThat(policies.all()).noneMatch(it -> it.element().equals(CHECK));
        assertThatThrownBy(() -> desk.read(PROCESS, CHECK)).hasMessage("deadlines.refused.noPolicy");
    }

    @Test
    void whoeverChangesARuleThatIsNotThereAnyMoreIsToldSo() {
        var seen = desk.read(PROCESS, CHECK);
        change(CHECK, period("P4D"));
        var version = version();

        assertThatThrownBy(() -> desk.change(seen.with(period("P3D").apply(seen.policy())), "もう少し"))
                .isInstanceOf(ClockRefused.class)
                .hasMessage("deadlines.policy.changedMeanwhile");

        assertThat(version()).isEqualTo(version);
        assertThat(line(CHECK).policy().period()).isEqualTo("P4D");
    }

    @Test
    void ofTwoWhoChangeDifferentPromisesAtOnceNeitherIsLost() {
        var one = CompletableFuture.runAsync(() -> asChief(() -> change(CHECK, period("P4D"))));
        var other = CompletableFuture.runAsync(() -> asChief(() -> change(ARRANGE, period("P9D"))));
        CompletableFuture.allOf(one, other).join();

        assertThat(line(CHECK).policy().period()).isEqualTo("P4D");
        assertThat(line(ARRANGE).policy().period()).isEqualTo("P9D");
    }

    @Test
    void thePreviewSaysWhatItWouldMeanAndChangesNothing() {
        var version = version();
        var number = applied();
        var sheet = desk.read(PROCESS, CHECK);

        var preview = desk.preview(sheet.with(period("P4D").apply(sheet.policy())));

        assertThat(preview.before().due())
                .isEqualTo(clocks.of(number, CHECK).state().due());
        assertThat(preview.after().due()).isAfter(preview.before().due());
        assertThat(preview.running()).isPositive();
        assertThat(version()).isEqualTo(version);
    }

    @Test
    void whatCannotBeCountedOrAskedIsRefusedWithItsReason() {
        refuses(CHECK, period("P1M"), "deadlines.policy.period");
        refuses(CHECK, period("P0D"), "deadlines.policy.period");
        refuses(CHECK, period("two days"), "deadlines.policy.period");
        refuses(CHECK, it -> new Policy("P3D", "NOWHERE", 80, List.of(), false), "deadlines.policy.calendar");
        refuses("interview", it -> new Policy("P3D", "ASSIGNEE", 80, List.of(), false), "deadlines.policy.calendar");
        refuses(CHECK, it -> new Policy("P3D", "OFFICE", 100, List.of(), false), "deadlines.policy.warn");
        refuses(CHECK, it -> new Policy("P3D", "OFFICE", 80, List.of("king"), false), "deadlines.policy.roles");
        refuses(CHECK, UnaryOperator.identity(), "deadlines.policy.same");
        var sheet = desk.read(PROCESS, CHECK);
        assertThatThrownBy(() -> desk.change(sheet.with(period("P3D").apply(sheet.policy())), " "))
                .hasMessage("deadlines.policy.reasonMissing");
    }

    @Test
    void onlyManagersMay() {
        var sheet = desk.read(PROCESS, CHECK);
        var longer = sheet.with(period("P4D").apply(sheet.policy()));
        var version = version();

        assertThatThrownBy(() -> SATO.does(() -> desk.read(PROCESS, CHECK))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SATO.does(() -> desk.preview(longer))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SATO.does(() -> desk.changes(sheet))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SATO.does(() -> desk.change(longer, "急ぎ"))).isInstanceOf(AccessDeniedException.class);
        TestSignIn.as("supervisor", Role.SUPERVISOR);
        assertThatThrownBy(() -> desk.change(longer, "急ぎ")).isInstanceOf(AccessDeniedException.class);

        assertThat(version()).isEqualTo(version);
    }

    private CaseNumber applied() {
        TestSignIn.out();
        var number = newcomers.applied(Side.PARTICIPANT);
        TestSignIn.as("chief", Role.MANAGER);
        return number;
    }

    private void change(String element, UnaryOperator<Policy> how) {
        var sheet = desk.read(PROCESS, element);
        desk.change(sheet.with(how.apply(sheet.policy())), "人手が足りない");
    }

    private void refuses(String element, UnaryOperator<Policy> how, String why) {
        var version = version();
        assertThatThrownBy(() -> change(element, how))
                .isInstanceOf(ClockRefused.class)
                .hasMessage(why);
        assertThat(version()).isEqualTo(version);
    }

    private static UnaryOperator<Policy> period(String period) {
        return it -> new Policy(period, it.calendar(), it.warnPercent(), it.escalateTo(), it.pauses());
    }

    private static void asChief(Runnable deed) {
        TestSignIn.as("chief", Role.MANAGER);
        try {
            deed.run();
        } finally {
            TestSignIn.out();
        }
    }

    private Policies.Line line(String element) {
        return policies.all().stream()
                .filter(it -> it.element().equals(element))
                .findFirst()
                .orElseThrow();
    }

    private int version() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(PROCESS)
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    private List<String> deployments() {
        return repository.createDeploymentQuery().list().stream()
                .map(Deployment::getId)
                .toList();
    }

    /** The programme's whole set as an update of the application would bring it, with one change. */
    private void deploy(UnaryOperator<String> change) {
        models.deploy("ofp", builder -> {
            for (var folder : new String[] {"processes/ofp", "forms/ofp"}) {
                try (var files = Files.list(Path.of(folder))) {
                    files.forEach(file -> builder.addString(file.toString(), change.apply(read(file))));
                }
            }
        });
    }

    private static String withoutPromisingTheCheck(String model) {
        var check = model.indexOf("id=\"" + CHECK + "\"");
        return check < 0
                ? model
                : model.substring(0, check)
                        + model.substring(check).replaceFirst("<camunda:property name=\"sla\" value=\"P2D\" />", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
