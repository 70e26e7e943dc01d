package org.otonari.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.otonari.OtonariTest;
import org.otonari.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OtonariTest
class ApplicationApiTests {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    JdbcClient database;

    Caller stranger;

    @BeforeEach
    void somebodyComes() {
        stranger = Caller.stranger(port);
    }

    @Test
    void anApplicationIsTakenAndAnsweredWithItsNumberAndAPrivateLink() {
        var answer = stranger.post("/applications", Caller.application());

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("/caseNumber")).matches("VOL-\\d{4}-\\d{5,}");
        assertThat(answer.text("/trackingUrl")).contains("/track/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"𠮷田 さくら", "𩸽", "葛󠄀城 誠", "မမြင့်မြင့်အောင်", "محمد الأحمد", "Nguyễn Thị Mai", "👩‍👧 Mai"})
    void everyScriptComesBackAsItWasWritten(String name) {
        var application = Caller.application();
        ((ObjectNode) application.get("name")).put("written", name);
        application.put("message", "花 🌸🇯🇵 𩸽 葛󠄀 " + name);
        var number = stranger.post("/applications", application).text("/caseNumber");

        var person = database.sql(
                        """
                        select p.name_written, p.message from person p join case_person c on c.person_id = p.id
                        where c.case_number = ?
                        """)
                .param(number)
                .query()
                .singleRow();
        assertThat(person).containsEntry("name_written", name).containsEntry("message", "花 🌸🇯🇵 𩸽 葛󠄀 " + name);
        var coordinator = stranger.withToken(staff.token(staff.hire(Role.COORDINATOR)));
        assertThat(coordinator.get("/cases/" + number).text("/people/0/written"))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "role, boss",
        "email, not-an-address",
        "language, klingon language",
        "ward, Atlantis",
        "birthDate, 1980-02-30",
        "birthDate, 2020-01-01",
        "consents, marketing",
        "japaneseLevel, N3",
        "genderPreference, NOBODY",
        "onlineAccepted, perhaps"
    })
    void aWrongFieldIsNamedAndNothingIsSaved(String field, String value) {
        var application = Caller.application().put(field, value);

        var answer = stranger.post("/applications", application);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.isProblem()).isTrue();
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(field);
        assertThat(answer.json().at("/errors/0/message").asText()).isNotBlank();
        assertThat(answer.body()).doesNotContain(value).doesNotContain("Exception");
        assertThat(peopleWith(application.path("email").asText())).isZero();
    }

    @Test
    void allThatIsMissingIsToldAtOnce() {
        var answer = stranger.post("/applications", "{}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder(
                        "role", "name.written", "email", "language", "ward", "birthDate", "consents");
    }

    @Test
    void problemsSpeakTheCallersLanguageAndJapaneseToEverybodyElse() {
        assertThat(stranger.speaking("en-GB").post("/applications", "{}").text("/title"))
                .isEqualTo("Something needs correcting");
        assertThat(stranger.speaking("ja").post("/applications", "{}").text("/title"))
                .isEqualTo("直していただくところがあります");
        assertThat(stranger.speaking("tlh").post("/applications", "{}").text("/title"))
                .isEqualTo("直していただくところがあります");
        assertThat(stranger.speaking(null).post("/applications", "{}").text("/title"))
                .isEqualTo("直していただくところがあります");
    }

    @Test
    void aNulAHalfCharacterAndFourThousandAndOneCharactersAreRefusedByName() {
        assertThat(refusedField("message", "a\u0000b")).isEqualTo("message");
        assertThat(refusedField("message", "𠮷".repeat(4001))).isEqualTo("message");
        assertThat(refusedField("wishes", "x".repeat(4001))).isEqualTo("wishes");
        assertThat(refusedField("interests", "t\u0000a")).isEqualTo("interests");

        var halved = Caller.application().toString().replace("よろしく 🌸", "\\ud83c");
        assertThat(stranger.post("/applications", halved).status()).isEqualTo(400);
    }

    @Test
    void fourThousandCharactersOutsideTheBasicPlaneAreKept() {
        var application = Caller.application().put("message", "𠮷".repeat(4000));

        assertThat(stranger.post("/applications", application).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"x\"", "{\"role\": {\"a\": 1}}", "{\"name\": \"Hana\"}", "null"})
    void whatIsNoApplicationIsAProblemWithoutATrace(String body) {
        var answer = stranger.post("/applications", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.isProblem()).isTrue();
        assertThat(answer.body())
                .doesNotContain("jackson")
                .doesNotContain("Exception")
                .doesNotContain("Hana");
    }

    @Test
    void anotherFormatAnotherMethodAndAHugeBodyAreProblemsToo() {
        var form = stranger.send(stranger.request("/applications")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString("a,b")));
        assertThat(form.status()).isEqualTo(415);
        assertThat(form.isProblem()).isTrue();

        var somebody = stranger.withToken(staff.token(staff.hire(Role.COORDINATOR)));
        assertThat(somebody.get("/applications").status()).isEqualTo(405);
        assertThat(somebody.get("/applications").isProblem()).isTrue();

        var huge = stranger.post("/applications", Caller.application().put("message", "x".repeat(3_000_000)));
        assertThat(huge.status()).isEqualTo(413);
        assertThat(huge.isProblem()).isTrue();
    }

    @Test
    void whoeverSendsTooManyHasToWaitAndOthersDoNot() {
        for (var i = 0; i < 10; i++) {
            assertThat(stranger.post("/applications", "{}").status()).isEqualTo(400);
        }

        var tooMany = stranger.post("/applications", Caller.application());

        assertThat(tooMany.status()).isEqualTo(429);
        assertThat(tooMany.isProblem()).isTrue();
        assertThat(tooMany.http().headers().firstValueAsLong("Retry-After").orElse(0))
                .isBetween(1L, 180L);
        assertThat(Caller.stranger(port)
                        .post("/applications", Caller.application())
                        .status())
                .isEqualTo(201);
    }

    private String refusedField(String field, String value) {
        var answer = stranger.post("/applications", Caller.application().put(field, value));
        assertThat(answer.status()).isEqualTo(400);
        return answer.text("/errors/0/field");
    }

    private int peopleWith(String email) {
        return database.sql("select count(*) from person where email = ?")
                .param(email)
                .query(Integer.class)
                .single();
    }
}
