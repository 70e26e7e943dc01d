package org.otonari.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.otonari.Actors.SATO;
import static org.otonari.deadlines.ClockEvent.Kind.POLICY_CHANGED;
import static org.otonari.deadlines.ClockEvent.Kind.STARTED;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.otonari.Paths;
import org.otonari.access.Role;
import org.otonari.access.TestSignIn;
import org.otonari.engine.ModelDeployment;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Running clocks keep the policy they began with until a manager, who has seen what moves, lets them follow a new one. */
class PoliciesTests extends Paths {

    private static final String PROCESS = "ofp-application";
    private static final String CHECK = "Task_CheckApplication";

    @Autowired
    Policies policies;

    @Autowired
    Clockmaker clocks;

    @Autowired
    ModelDeployment models;

    @Autowired
    RepositoryService repository;

    private String deployment = "";

    @AfterEach
    void leaveTheModelsAsTheyWere() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void aRunningClockFollowsTheNewPolicyOnlyWhenAManagerSaysSo() {
        var number = newcomers.applied(Side.PARTICIPANT);
        var before = clock(number);
        deployWithFourDaysToCheck();
        var fresh = newcomers.applied(Side.VOLUNTEER);
        assertThat(clock(fresh).policy().period()).isEqualTo("P4D");
        assertThat(clock(number)).isEqualTo(before);

        asManager();
        assertThat(policies.all()).first().satisfies(line -> {
            assertThat(line.element()).isEqualTo(CHECK);
            assertThat(line.policy().period()).isEqualTo("P4D");
            assertThat(line.differing()).isPositive().isLessThan(line.running());
        });
        var preview = policies.preview(PROCESS, CHECK);
        assertThat(preview.moves())
                .filteredOn(it -> it.caseNumber().equals(number))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.from()).isEqualTo(before.state().due());
                    assertThat(it.to()).isEqualTo(clock(fresh).state().due());
                });
        assertThat(clock(number)).isEqualTo(before);

        assertThat(policies.apply(PROCESS, CHECK)).isPositive();
        TestSignIn.out();

        assertThat(clock(number).state().due()).isEqualTo(clock(fresh).state().due());
        assertThat(clocks.story(clock(number))).containsExactly(STARTED, POLICY_CHANGED);
        assertThat(clocks.events(clock(number)).get(1).by()).isEqualTo("chief");
        assertThat(clocks.due(clock(number))).isEqualTo(clock(number).state().warnAt());
        assertThat(SATO.asks(() -> work.task(number, CHECK)).due())
                .isEqualTo(clock(number).state().due());
        assertThat(Duration.between(before.state().due(), clock(number).state().due()))
                .isPositive();
        asManager();
        assertThat(policies.apply(PROCESS, CHECK)).isZero();
        TestSignIn.out();
    }

    @Test
    void onlyManagersMay() {
        deployWithFourDaysToCheck();
        assertThatThrownBy(() -> SATO.does(() -> policies.apply(PROCESS, CHECK)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SATO.does(() -> policies.preview(PROCESS, CHECK)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SATO.does(policies::all)).isInstanceOf(AccessDeniedException.class);
    }

    private static void asManager() {
        TestSignIn.as("chief", Role.MANAGER);
    }

    private SlaClock clock(CaseNumber number) {
        return clocks.of(number, CHECK);
    }

    private void deployWithFourDaysToCheck() {
        deployment = models.deploy("ofp", builder -> {
                    for (var folder : new String[] {"processes/ofp", "forms/ofp"}) {
                        try (var files = Files.list(Path.of(folder))) {
                            files.forEach(file -> builder.addString(file.toString(), read(file)));
                        }
                    }
                })
                .getId();
    }

    private static String read(Path file) {
        try {
            var text = Files.readString(file, StandardCharsets.UTF_8);
            var check = text.indexOf("id=\"" + CHECK + "\"");
            return check < 0
                    ? text
                    : text.substring(0, check)
                            + text.substring(check)
                                    .replaceFirst("name=\"sla\" value=\"P2D\"", "name=\"sla\" value=\"P4D\"");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
