package org.otonari.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.otonari.OtonariTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Every attack path proven on a bare engine (engine.md): deployed, started, and nothing may happen. */
@OtonariTest
class HostileModelTests {

    /** Works in any expression language that can call methods. */
    private static final String SPRING_THE_TRAP =
            "${''.getClass().forName('org.otonari.engine.Trap').getConstructor().newInstance()}";

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    DecisionService decisions;

    @Autowired
    ModelDeployment models;

    @Autowired
    DeploymentDoor door;

    @TempDir
    static Path folder;

    private static ServerSocket listener;

    @BeforeEach
    void setTheTrap() {
        System.clearProperty(Trap.SPRUNG);
        System.clearProperty(SecondTrap.SPRUNG);
    }

    @AfterEach
    void nothingHappened() throws IOException {
        assertThat(System.getProperty(Trap.SPRUNG)).as("the trap").isNull();
        assertThat(System.getProperty(SecondTrap.SPRUNG)).as("the second trap").isNull();
        assertThat(marker()).as("the file a command would write").doesNotExist();
        assertThat(hasBeenVisited()).as("a connection from the engine").isFalse();
    }

    static Stream<Attack> attacks() throws IOException {
        var visit = "http://127.0.0.1:" + listener().getLocalPort() + "/visit.xsd";
        return Stream.of(
                node(
                        "a shell task",
                        """
                        <bpmn:serviceTask id="Node" camunda:type="shell"><bpmn:extensionElements>
                          <camunda:field name="command" stringValue="touch"/>
                          <camunda:field name="arg1" stringValue="%s"/>
                          <camunda:field name="wait" stringValue="true"/>
                        </bpmn:extensionElements></bpmn:serviceTask>
                        """
                                .formatted(marker())),
                node("a class", "<bpmn:serviceTask id=\"Node\" camunda:class=\"org.otonari.engine.Trap\"/>"),
                node("an expression", "<bpmn:serviceTask id=\"Node\" camunda:expression=\"" + SPRING_THE_TRAP + "\"/>"),
                node(
                        "a delegate expression that calls",
                        "<bpmn:serviceTask id=\"Node\" camunda:delegateExpression=\"" + SPRING_THE_TRAP + "\"/>"),
                node(
                        "a bean of ours that is no delegate",
                        "<bpmn:serviceTask id=\"Node\" camunda:expression=\"${inbox.complete('1', null)}\"/>"),
                node("the name of a task", "<bpmn:userTask id=\"Node\" name=\"" + SPRING_THE_TRAP + "\"/>"),
                node(
                        "the engine behind a task's name",
                        "<bpmn:userTask id=\"Node\""
                                + " name=\"${execution.processEngineServices.repositoryService.createDeployment()}\"/>"),
                node(
                        "a script task",
                        "<bpmn:scriptTask id=\"Node\" scriptFormat=\"javascript\"><bpmn:script>"
                                + "Java.type('org.otonari.engine.Trap')</bpmn:script></bpmn:scriptTask>"),
                node(
                        "a script in an input",
                        """
                        <bpmn:receiveTask id="Node"><bpmn:extensionElements><camunda:inputOutput>
                          <camunda:inputParameter name="x"><camunda:script scriptFormat="juel">%s</camunda:script></camunda:inputParameter>
                        </camunda:inputOutput></bpmn:extensionElements></bpmn:receiveTask>
                        """
                                .formatted(SPRING_THE_TRAP)),
                node(
                        "an input that calls",
                        """
                        <bpmn:receiveTask id="Node"><bpmn:extensionElements><camunda:inputOutput>
                          <camunda:inputParameter name="x">%s</camunda:inputParameter>
                        </camunda:inputOutput></bpmn:extensionElements></bpmn:receiveTask>
                        """
                                .formatted(SPRING_THE_TRAP)),
                node(
                        "a listener",
                        """
                        <bpmn:receiveTask id="Node"><bpmn:extensionElements>
                          <camunda:executionListener event="start" class="org.otonari.engine.Trap"/>
                        </bpmn:extensionElements></bpmn:receiveTask>
                        """),
                node(
                        "a due date that calls",
                        "<bpmn:userTask id=\"Node\" camunda:dueDate=\"" + SPRING_THE_TRAP + "\"/>"),
                node("a due date that is none", "<bpmn:userTask id=\"Node\" camunda:dueDate=\"not-a-date\"/>"),
                new Attack(
                        "a start timer that calls",
                        Models.process(
                                "hostile",
                                """
                                <bpmn:startEvent id="Start"><bpmn:timerEventDefinition id="T"><bpmn:timeDate>%s</bpmn:timeDate>
                                </bpmn:timerEventDefinition></bpmn:startEvent>
                                """
                                        .formatted(SPRING_THE_TRAP))),
                new Attack(
                        "a signal's name that calls",
                        Models.definitions(
                                "",
                                """
                                <bpmn:signal id="Signal" name="%s"/>
                                <bpmn:process id="hostile" isExecutable="true" camunda:historyTimeToLive="P1D">
                                  <bpmn:startEvent id="Start"><bpmn:signalEventDefinition signalRef="Signal"/></bpmn:startEvent>
                                </bpmn:process>
                                """
                                        .formatted(SPRING_THE_TRAP))),
                new Attack(
                        "a form handler",
                        Models.process(
                                "hostile",
                                "<bpmn:startEvent id=\"Start\" camunda:formHandlerClass=\"org.otonari.engine.Trap\"/>")),
                new Attack(
                        "a schema to fetch",
                        Models.definitions(
                                "xsi:schemaLocation=\"http://otonari.org/test " + visit + "\"",
                                "<bpmn:process id=\"hostile\" isExecutable=\"true\" camunda:historyTimeToLive=\"P1D\"/>")),
                new Attack(
                        "a document type to fetch",
                        Models.process("hostile", Models.through("<bpmn:receiveTask id=\"Node\" name=\"&visit;\"/>"))
                                .replace("?>", "?><!DOCTYPE x [<!ENTITY visit SYSTEM \"" + visit + "\">]>")),
                new Attack(
                        "the old name of the vocabulary",
                        Models.process(
                                        "hostile",
                                        Models.through(
                                                "<bpmn:serviceTask id=\"Node\" camunda:class=\"org.otonari.engine.Trap\"/>"))
                                .replace("http://camunda.org/schema/1.0/bpmn", "http://activiti.org/bpmn")),
                new Attack(
                        "a condition in a script",
                        Models.process(
                                "hostile",
                                """
                                <bpmn:startEvent id="Start"/><bpmn:endEvent id="End"/>
                                <bpmn:sequenceFlow id="Flow" sourceRef="Start" targetRef="End">
                                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression" language="juel">%s</bpmn:conditionExpression>
                                </bpmn:sequenceFlow>
                                """
                                        .formatted(SPRING_THE_TRAP))));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void aHostileModelIsRefusedAndDoesNothing(Attack attack) {
        assertThatThrownBy(() -> models.deploy("hostile", it -> it.addString("hostile.bpmn", attack.model())))
                .isInstanceOf(HostileModelException.class)
                .hasMessageContaining("hostile.bpmn");
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("hostile")
                        .count())
                .isZero();
    }

    /**
     * Should the check ever miss one, the engine behind it still runs nothing. Two paths only the check can close: a
     * shell command, and a form handler, which the engine constructs while it parses.
     */
    @ParameterizedTest
    @MethodSource("attacks")
    void theEngineBehindTheCheckRunsNothingEither(Attack attack) {
        if (!List.of("a shell task", "a form handler").contains(attack.name())) {
            var model = attack.model().replace("org.otonari.engine.Trap", "org.otonari.engine.SecondTrap");
            attempt(() -> door.openFor(() -> repository
                    .createDeployment()
                    .addString("behind.bpmn", model)
                    .deploy()));
            attempt(() -> runtime.startProcessInstanceByKey("hostile"));
            repository.createDeploymentQuery().list().stream()
                    .filter(it -> it.getName() == null)
                    .forEach(it -> repository.deleteDeployment(it.getId(), true));
        }
    }

    @Test
    void nobodyDeploysPastTheModelDeployment() {
        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .addString("past.bpmn", Models.process("past", Models.waiting()))
                        .deploy())
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("model deployment");
    }

    @Test
    void aDecisionInAnyLanguageButFeelIsRefusedAndDoesNothing() {
        var table =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
                  id="D" name="D" namespace="http://otonari.org/test">
                  <decision id="hostile-decision" name="D" camunda:historyTimeToLive="P1D"><decisionTable id="T">
                    <input id="I"><inputExpression id="E" typeRef="string" expressionLanguage="juel"><text>%s</text></inputExpression></input>
                    <output id="O" name="o" typeRef="string"/>
                    <rule id="R"><inputEntry id="IE"><text></text></inputEntry><outputEntry id="OE" expressionLanguage="juel"><text>%s</text></outputEntry></rule>
                  </decisionTable></decision>
                </definitions>
                """
                        .formatted(SPRING_THE_TRAP, SPRING_THE_TRAP);

        assertThatThrownBy(() -> models.deploy("hostile", it -> it.addString("hostile.dmn", table)))
                .isInstanceOf(HostileModelException.class);

        attempt(() -> door.openFor(() ->
                repository.createDeployment().addString("behind.dmn", table).deploy()));
        attempt(() -> decisions
                .evaluateDecisionByKey("hostile-decision")
                .variables(Map.of())
                .evaluate());
    }

    @Test
    void aFileThatIsNeitherModelNorFormIsRefused() {
        assertThatThrownBy(() ->
                        models.deploy("hostile", it -> it.addString("hostile.groovy", "new org.otonari.engine.Trap()")))
                .isInstanceOf(HostileModelException.class);
    }

    @Test
    void expressionsInQueriesAreNotExecuted() {
        assertThatThrownBy(() -> tasks.createTaskQuery()
                        .taskAssigneeExpression(SPRING_THE_TRAP)
                        .list())
                .isInstanceOf(ProcessEngineException.class);
        assertThatThrownBy(() -> tasks.createTaskQuery()
                        .or()
                        .taskAssigneeExpression(SPRING_THE_TRAP)
                        .taskNameLike("%")
                        .endOr()
                        .list())
                .isInstanceOf(ProcessEngineException.class);
    }

    private static void attempt(Supplier<?> deed) {
        try {
            deed.get();
        } catch (RuntimeException refused) {
            // Refused is well, and so is done without effect.
        }
    }

    private static Attack node(String name, String node) {
        return new Attack(name, Models.process("hostile", Models.through(node)));
    }

    private static Path marker() {
        return folder.resolve("a-command-ran");
    }

    private static ServerSocket listener() throws IOException {
        if (listener == null) {
            listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
            listener.setSoTimeout(20);
        }
        return listener;
    }

    private static boolean hasBeenVisited() throws IOException {
        try (var visitor = listener().accept()) {
            return visitor != null;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }

    record Attack(String name, String model) {

        @Override
        public String toString() {
            return name;
        }
    }
}
