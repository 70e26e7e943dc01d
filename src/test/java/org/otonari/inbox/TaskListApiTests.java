package org.otonari.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otonari.OtonariTest;
import org.otonari.access.Role;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonName;
import org.otonari.kernel.Programme;
import org.otonari.kernel.Ward;
import org.otonari.rest.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every parameter of {@code GET /api/v1/tasks} does what it is for, alone and with others, or is named as unusable.
 */
@OtonariTest
class TaskListApiTests {

    private static final PersonName WADA = new PersonName("和田 恵", "わだ めぐみ", "WADA MEGUMI");
    private static final PersonName BABA = new PersonName("馬場 蘭", "ばば らん", "BABA RAN");
    private static final PersonName CHIBA = new PersonName("千葉 翔", "ちば しょう", "CHIBA SHO");
    private static final PersonName DOI = new PersonName("土井 花", "どい はな", "DOI HANA");

    private static final Map<String, String> NAMES =
            Map.of("Task_ShelfHear", "面談を行う", "Task_ShelfDecide", "受入れを決める", "Task_ShelfFee", "入金を記録する");

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    Shelf shelf;

    @Autowired
    Clock clock;

    private Caller expert;
    private String me;

    /** The late one, the one at risk, mine with time enough, and the one laid aside. */
    @BeforeEach
    void fourTasks() {
        shelf.clear();
        me = office.hire(Role.LABOUR);
        expert = Caller.stranger(port).withToken("demo-" + me);
        put("late", WADA, Programme.OFP, "Task_ShelfHear", Ward.KOTO, "vi", new Days(10, -1, -3, 0), 50);
        put("risk", CHIBA, Programme.CONSULTATION, "Task_ShelfDecide", Ward.SHINJUKU, "ja", new Days(8, 1, -1, 0), 70);
        put("mine", BABA, Programme.SPOT, "Task_ShelfFee", Ward.OTA, "zh", new Days(6, 20, 15, 0), 30);
        put("aside", DOI, Programme.OFP, "Task_ShelfFee", Ward.OTA, "ne", new Days(4, 30, 25, 3), 50);
    }

    @AfterEach
    void clearTheShelf() {
        shelf.clear();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                   | late risk mine",
                "group=labour                       | late risk mine",
                "group=coordinator                  | ''",
                "assignee=me                        | mine",
                "programme=ofp                      | late",
                "programme=OFP                      | late",
                "programme=workshop                 | ''",
                "step=Task_ShelfDecide              | risk",
                "step=Task_Unknown                  | ''",
                "ward=koto                          | late",
                "ward=%E6%96%B0%E5%AE%BF%E5%8C%BA   | risk",
                "language=vi                        | late",
                "language=zh                        | mine",
                "language=z                         | 400",
                "state=overdue                      | late",
                "state=at_risk                      | risk",
                "state=on_time                      | mine",
                "state=asleep                       | aside",
                "overdue=true                       | late",
                "overdue=false                      | late risk mine",
                "dueFrom={+1}                       | risk mine",
                "dueTo={+1}                         | late risk",
                "dueFrom={+2}&dueTo={+19}           | ''",
                "dueFrom={+20}&dueTo={+20}          | mine",
                "q=%E3%82%8F%E3%81%A0               | late",
                "q=CHIBA                            | risk",
                "q=SHF-2031-00003                   | mine",
                "q=%E5%85%A5%E9%87%91               | mine",
                "programme=ofp&ward=ota             | ''",
                "ward=ota&assignee=me&language=zh   | mine",
                "size=2                             | late risk",
                "size=2&page=1                      | mine",
                "size=200&page=1                    | ''",
            })
    void aFilterLeavesWhatItSays(@Nullable String parameters, String expected) {
        var answer = expert.get("/tasks?" + dated(parameters == null ? "" : parameters));
        if (expected.equals("400")) {
            assertThat(answer.status()).isEqualTo(400);
            return;
        }
        assertThat(ids(answer)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "due,       late risk mine",
        "-due,      mine risk late",
        "created,   late risk mine",
        "-created,  mine risk late",
        "priority,  risk late mine",
        "-priority, mine late risk",
        "person,    risk mine late",
        "-person,   late mine risk",
        "name,      mine risk late",
        "-name,     late risk mine",
        "ward,      late mine risk",
        "-ward,     risk mine late",
        "programme, risk late mine",
        "-programme, mine late risk"
    })
    void theOrderIsTheOneAskedFor(String sort, String expected) {
        assertThat(ids(expert.get("/tasks?sort=" + sort))).isEqualTo(expected);
    }

    @Test
    void theTotalCountsEveryPageAndOnlyWhatIsAskedFor() {
        assertThat(expert.get("/tasks?size=1").json().path("total").asInt()).isEqualTo(3);
        assertThat(expert.get("/tasks?size=1&ward=ota").json().path("total").asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "step,     a%20b",
        "step,     x;drop",
        "step,     ''",
        "ward,     Osaka",
        "ward,     ''",
        "language, VI",
        "language, vi-VN",
        "language, %25",
        "dueFrom,  tomorrow",
        "dueFrom,  2027-02-30",
        "dueFrom,  20270-01-01",
        "dueTo,    1999-12-31",
        "dueTo,    2027-6-1",
        "state,    any",
        "state,    late",
        "sort,     --due",
        "sort,     assignee",
        "sort,     due%20desc",
        "group,    LABOUR",
        "programme, ofp%20",
        "assignee, Me",
        "overdue,  maybe",
        "page,     -1",
        "page,     1.5",
        "page,     1000001",
        "size,     0",
        "size,     201",
    })
    void whatCannotBeUsedIsNamedAndNothingIsGuessed(String parameter, String value) {
        for (var language : List.of("ja", "en")) {
            var answer = expert.speaking(language).get("/tasks?" + parameter + "=" + value);

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.isProblem()).as(answer.body()).isTrue();
            assertThat(answer.json().path("errors")).hasSize(1);
            assertThat(answer.text("/errors/0/field")).isEqualTo(parameter);
            assertThat(answer.text("/errors/0/message")).isNotBlank().doesNotContain("rest.");
        }
    }

    @Test
    void whatCanBeChosenInsteadIsSaid() {
        assertThat(message("state=late"))
                .contains("on_time")
                .contains("at_risk")
                .contains("asleep");
        assertThat(message("sort=assignee")).contains("created").contains("priority");
        assertThat(message("group=LABOUR")).contains("labour");
        assertThat(message("programme=none")).contains("workshop");
        assertThat(message("size=201")).contains("1").contains("200");
    }

    private String message(String parameters) {
        var answer = expert.get("/tasks?" + parameters);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        return answer.text("/errors/0/message");
    }

    /** Which of the four, in their order. */
    private static String ids(Caller.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return String.join(
                " ",
                answer.json().path("items").findValuesAsText("id").stream()
                        .map(id -> id.replace("shelf-", ""))
                        .toList());
    }

    /** {@code {+1}} is tomorrow in Tokyo. */
    private String dated(String parameters) {
        var dated = parameters;
        for (var days : List.of(1, 2, 19, 20)) {
            dated = dated.replace(
                    "{+" + days + "}", LocalDate.now(clock).plusDays(days).toString());
        }
        return dated;
    }

    private void put(
            String id,
            PersonName person,
            Programme programme,
            String step,
            Ward ward,
            String language,
            Days days,
            int priority) {
        var now = clock.instant();
        var item = new TaskItem(
                "shelf-" + id,
                CaseNumber.of(
                        "SHF", 2031, List.of("late", "risk", "mine", "aside").indexOf(id) + 1),
                programme,
                "shelf",
                step,
                NAMES.get(step),
                "A step",
                Role.LABOUR.code(),
                id.equals("mine") ? me : null,
                person.written(),
                person.secondary(),
                ward,
                now.minus(Duration.ofDays(days.age())),
                now.plus(Duration.ofDays(days.due())),
                priority,
                List.of(language),
                now.plus(Duration.ofDays(days.atRisk())),
                days.asleep() == 0 ? null : now.plus(Duration.ofDays(days.asleep())),
                null,
                null,
                null,
                false,
                false);
        shelf.add(new Shelf.Entry(item, person));
    }

    /** @param due and the others: days from now; 0 asleep is awake */
    private record Days(int age, int due, int atRisk, int asleep) {}
}
