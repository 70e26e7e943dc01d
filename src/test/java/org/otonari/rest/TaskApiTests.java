package org.otonari.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otonari.OtonariTest;
import org.otonari.access.ApiTokens;
import org.otonari.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OtonariTest
class TaskApiTests {

    private static final String ELIGIBLE = "{\"variables\": {\"eligibility\": \"eligible\", \"checked\": [\"age\"]}}";

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    ApiTokens tokens;

    Caller coordinator;
    Caller colleague;
    Caller doctor;
    String number;
    String task;

    @BeforeEach
    void anApplicationArrives() {
        coordinator = working(Role.COORDINATOR);
        colleague = working(Role.COORDINATOR);
        doctor = working(Role.DOCTOR);
        number = Caller.newCase(port);
        task = coordinator.get("/tasks?q=" + number).text("/items/0/id");
    }

    @AfterEach
    void goHome() {
        staff.signOut();
    }

    private Caller working(Role role) {
        return Caller.stranger(port).withToken(staff.token(staff.hire(role)));
    }

    @Test
    void aQueueSaysWhatAProgramNeedsToShow() {
        var answer = coordinator.get("/tasks?q=" + number + "&group=coordinator&programme=ofp&sort=-created&size=10");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("total").asInt()).isEqualTo(1);
        var item = answer.json().at("/items/0");
        assertThat(item.path("name").asText()).isEqualTo("Check the application");
        assertThat(item.path("caseNumber").asText()).isEqualTo(number);
        assertThat(item.path("person").asText()).isEqualTo("𠮷田 花");
        assertThat(item.path("programme").asText()).isEqualTo("ofp");
        assertThat(item.path("step").asText()).isEqualTo("Task_CheckApplication");
        assertThat(item.path("group").asText()).isEqualTo("coordinator");
        assertThat(item.path("ward").asText()).isEqualTo("Shinjuku");
        assertThat(item.path("due").asText()).matches("\\d{4}-.*Z");
        assertThat(item.path("created").asText()).matches("\\d{4}-.*Z");
        assertThat(item.path("assignee").isNull()).isTrue();
        assertThat(coordinator.speaking("ja").get("/tasks?q=" + number).text("/items/0/name"))
                .isEqualTo("申込を確認する");
    }

    @Test
    void pagesDoNotOverlapAndTheTotalStaysTheSame() {
        Caller.newCase(port);
        var first = coordinator.get("/tasks?size=1&page=0");
        var second = coordinator.get("/tasks?size=1&page=1");

        assertThat(first.text("/items/0/id")).isNotEqualTo(second.text("/items/0/id"));
        assertThat(first.json().path("total")).isEqualTo(second.json().path("total"));
        assertThat(coordinator
                        .get("/tasks?overdue=true&q=" + number)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(coordinator.get("/tasks?assignee=me").json().path("total").asInt())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "size=0",
                "size=201",
                "size=many",
                "page=-1",
                "page=99999999999",
                "sort=secret",
                "group=boss",
                "programme=space",
                "assignee=sato",
                "overdue=perhaps"
            })
    void aParameterThatCannotBeUsedIsNamed(String parameter) {
        var answer = coordinator.get("/tasks?" + parameter);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.isProblem()).isTrue();
        assertThat(answer.text("/errors/0/field")).isEqualTo(parameter.split("=")[0]);
        assertThat(answer.body()).doesNotContain(parameter.split("=")[1] + "\"");
    }

    @Test
    void hostileSearchesFindNothingAndBreakNothing() {
        assertThat(coordinator.get("/tasks?q=%25%27%20or%201%3D1--").status()).isEqualTo(200);
        assertThat(coordinator.get("/tasks?q=" + "%F0%A0%AE%B7".repeat(101)).status())
                .isEqualTo(400);
        assertThat(coordinator.get("/tasks?q=%00").status()).isIn(200, 400);
        assertThat(coordinator.get("/tasks/%00").status()).isIn(400, 404);
        var climbing = coordinator.get("/tasks/..%2f..%2fetc");
        assertThat(climbing.status()).isEqualTo(400);
        assertThat(climbing.body()).doesNotContain("Exception").doesNotContain("etc");
    }

    @Test
    void aTaskBringsItsFormInTheCallersLanguage() {
        var answer = coordinator.get("/tasks/" + task);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/id")).isEqualTo(task);
        assertThat(answer.text("/form/id")).isEqualTo("check-application");
        var eligibility = answer.json().at("/form/fields/1");
        assertThat(eligibility.path("key").asText()).isEqualTo("eligibility");
        assertThat(eligibility.path("type").asText()).isEqualTo("choice");
        assertThat(eligibility.path("label").asText()).isEqualTo("Can we take this application?");
        assertThat(eligibility.path("required").asBoolean()).isTrue();
        assertThat(eligibility.path("process").asBoolean()).isTrue();
        assertThat(eligibility.at("/options/1/value").asText()).isEqualTo("duplicate");
        assertThat(eligibility.at("/options/1/label").asText()).isEqualTo("Duplicate of another");
        assertThat(coordinator.speaking("ja").get("/tasks/" + task).text("/form/fields/1/label"))
                .isEqualTo("この申込を受けられますか");
    }

    @Test
    void aTaskIsClaimedReleasedAndCompleted() {
        assertThat(coordinator.post("/tasks/" + task + "/claim", null).status()).isEqualTo(204);
        assertThat(coordinator.get("/tasks?assignee=me").text("/items/0/id")).isEqualTo(task);
        assertThat(coordinator.post("/tasks/" + task + "/unclaim", null).status())
                .isEqualTo(204);
        assertThat(coordinator.get("/tasks/" + task).json().path("assignee").isNull())
                .isTrue();
        assertThat(coordinator.post("/tasks/" + task + "/claim", "{}").status()).isEqualTo(204);

        assertThat(coordinator.post("/tasks/" + task + "/complete", ELIGIBLE).status())
                .isEqualTo(204);

        assertThat(coordinator.get("/tasks?q=" + number).json().path("items").findValuesAsText("id"))
                .doesNotContain(task);
        assertThat(coordinator.get("/cases/" + number).text("/status")).isEqualTo("session");
    }

    @Test
    void aTaskOfMyRoleCanBeCompletedWithoutClaimingIt() {
        assertThat(coordinator.post("/tasks/" + task + "/complete", ELIGIBLE).status())
                .isEqualTo(204);
    }

    @Test
    void aColleagueReadsWhoHasTheTaskAndWhoDidIt() {
        coordinator.post("/tasks/" + task + "/claim", null);

        var claimed = colleague.post("/tasks/" + task + "/claim", null);
        assertThat(claimed.status()).isEqualTo(409);
        assertThat(claimed.isProblem()).isTrue();
        assertThat(claimed.text("/detail")).contains("佐藤 coordinator-");
        assertThat(colleague.post("/tasks/" + task + "/complete", ELIGIBLE).status())
                .isEqualTo(409);
        assertThat(colleague.post("/tasks/" + task + "/unclaim", null).status()).isEqualTo(409);

        coordinator.post("/tasks/" + task + "/complete", ELIGIBLE);
        for (var verb : new String[] {"/claim", "/complete", "/unclaim"}) {
            var done = colleague.post("/tasks/" + task + verb, ELIGIBLE);
            assertThat(done.status()).isEqualTo(409);
            assertThat(done.text("/detail")).contains("佐藤 coordinator-").contains("completed");
        }
        assertThat(colleague.speaking("ja").get("/tasks/" + task).text("/detail"))
                .contains("完了しています");
    }

    @Test
    void wrongAnswersAreToldFieldByFieldAndChangeNothing() {
        var missing = coordinator.post("/tasks/" + task + "/complete", "{}");
        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.text("/errors/0/field")).isEqualTo("eligibility");

        var wrong = coordinator
                .speaking("ja")
                .post(
                        "/tasks/" + task + "/complete",
                        "{\"variables\": {\"eligibility\": \"maybe\", \"hack\": 1, \"checked\": [\"soul\"]}}");
        assertThat(wrong.json().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("checked", "eligibility", "hack");
        assertThat(wrong.text("/errors/0/message")).isEqualTo("選択肢にない答えです。もう一度選んでください。");

        for (var hostile : new String[] {"a\\u0000b", "x".repeat(4001), "\\ud83c"}) {
            var answer = coordinator.post(
                    "/tasks/" + task + "/complete",
                    "{\"variables\": {\"eligibility\": \"ineligible\", \"reason\": \"" + hostile + "\"}}");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.text("/errors/0/field")).isEqualTo("reason");
        }
        assertThat(coordinator
                        .post("/tasks/" + task + "/complete", "{\"variables\": 3}")
                        .status())
                .isEqualTo(400);
        assertThat(coordinator.get("/tasks/" + task).status()).isEqualTo(200);
    }

    @Test
    void aStrangerGetsTheSameAnswerForAForeignATakenAndAForgedTask() {
        var done = coordinator.get("/tasks?q=" + Caller.newCase(port)).text("/items/0/id");
        coordinator.post("/tasks/" + done + "/complete", ELIGIBLE);

        assertThat(doctor.get("/tasks").json().path("total").asInt()).isZero();
        assertThat(doctor.get("/tasks?group=coordinator").json().path("total").asInt())
                .isZero();
        var forged = doctor.get("/tasks/8f1c4e0a-0000-0000-0000-000000000000");
        assertThat(forged.status()).isEqualTo(404);
        assertThat(forged.isProblem()).isTrue();
        for (var id : new String[] {task, done}) {
            assertThat(doctor.get("/tasks/" + id).body()).isEqualTo(forged.body());
            for (var verb : new String[] {"/claim", "/unclaim", "/complete"}) {
                var answer = doctor.post("/tasks/" + id + verb, ELIGIBLE);
                assertThat(answer.status()).isEqualTo(404);
                assertThat(answer.body()).isEqualTo(forged.body());
            }
        }
        assertThat(coordinator.get("/tasks/" + task).status()).isEqualTo(200);
    }

    @Test
    void withoutAValidTokenNothingAnswers() {
        var token = revokedToken();
        for (var nobody :
                new Caller[] {coordinator.withToken(null), coordinator.withToken("wrong"), coordinator.withToken(token)
                }) {
            for (var path : new String[] {"/tasks", "/tasks/" + task, "/cases/" + number, "/openapi", "/nothing"}) {
                var answer = nobody.get(path);
                assertThat(answer.status()).as(path).isEqualTo(401);
                assertThat(answer.isProblem()).isTrue();
                assertThat(answer.http().headers().firstValue("WWW-Authenticate"))
                        .contains("Bearer");
            }
            assertThat(nobody.post("/tasks/" + task + "/claim", null).status()).isEqualTo(401);
        }
        assertThat(coordinator.withToken(null).speaking("ja").get("/tasks").text("/title"))
                .isEqualTo("本人確認ができませんでした");
    }

    private String revokedToken() {
        var account = staff.hire(Role.COORDINATOR);
        staff.signIn(account);
        var token = tokens.create("for a test");
        assertThat(coordinator.withToken(token).get("/tasks").status()).isEqualTo(200);
        var created = tokens.mine().stream()
                .filter(it -> it.label().equals("for a test"))
                .findFirst()
                .orElseThrow();
        tokens.revoke(created.id());
        return token;
    }

    @Test
    void ofManyWhoCompleteATaskAtOnceExactlyOneDoes() {
        var crowd = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> (i % 2 == 0 ? coordinator : colleague)
                        .post("/tasks/" + task + "/complete", ELIGIBLE)
                        .status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(crowd).containsOnlyOnce(204).containsOnly(204, 409);
    }

    @Test
    void aCaseShowsPeopleByNameOpenTasksAndItsHistory() {
        coordinator.post("/tasks/" + task + "/claim", null);
        var answer = coordinator.get("/cases/" + number);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/number")).isEqualTo(number);
        assertThat(answer.text("/status")).isEqualTo("received");
        assertThat(answer.text("/people/0/written")).isEqualTo("𠮷田 花");
        assertThat(answer.text("/people/0/part")).isEqualTo("volunteer");
        assertThat(answer.text("/tasks/0/id")).isEqualTo(task);
        assertThat(answer.json().path("timeline")).isNotEmpty();
        assertThat(answer.body()).doesNotContain("example.org").doesNotContain("1980-02-29");
    }

    @Test
    void aForeignCaseAndOneThatNeverWasGiveTheSameAnswer() {
        var foreign = doctor.get("/cases/" + number);

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.isProblem()).isTrue();
        for (var other : new String[] {"OFP-1999-00001", "OFP", "%27%20or%201%3D1", "OFP-2026-00001x"}) {
            assertThat(doctor.get("/cases/" + other).body()).isEqualTo(foreign.body());
            assertThat(coordinator.get("/cases/" + other).body()).isEqualTo(foreign.body());
        }
    }

    @Test
    void theDescriptionNamesEveryVerb() {
        var answer = coordinator.get("/openapi");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("paths").fieldNames())
                .toIterable()
                .contains(
                        "/api/v1/applications",
                        "/api/v1/tasks",
                        "/api/v1/tasks/{id}",
                        "/api/v1/tasks/{id}/claim",
                        "/api/v1/tasks/{id}/unclaim",
                        "/api/v1/tasks/{id}/complete",
                        "/api/v1/cases/{number}");
    }

    @Test
    void anAddressThatDoesNotExistIsAProblemNotAPage() {
        var answer = coordinator.get("/nothing");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.isProblem()).isTrue();
    }
}
