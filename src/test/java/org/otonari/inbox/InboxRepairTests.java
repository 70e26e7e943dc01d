package org.otonari.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otonari.Actors;
import org.otonari.Paths;
import org.otonari.inbox.RepairFinding.Kind;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonName;
import org.otonari.kernel.Side;
import org.otonari.people.People;
import org.otonari.people.PersonDetails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever happens to the inbox's tables, the engine knows better, and the repair says what it found. */
class InboxRepairTests extends Paths {

    @Autowired
    InboxRepair repair;

    @Autowired
    JdbcClient database;

    @Autowired
    People people;

    @Autowired
    Inbox inbox;

    private CaseNumber number;

    @BeforeEach
    void anApplicationArrives() {
        number = newcomers.applied(Side.PARTICIPANT);
    }

    /** Everything in the one database of the tests, which takes long; all other tests look at their own cases. */
    @Test
    void amongAllCasesWhatTheProcessesWroteNeedsNoRepairAndWhatWasDamagedIsFound() {
        repair.mend();
        var invited = newcomers.invitedToSession(Side.PARTICIPANT);
        var waiting = newcomers.waiting(Side.VOLUNTEER, "none");
        var other = newcomers.applied(Side.VOLUNTEER);
        var untouched = newcomers.applied(Side.VOLUNTEER);
        assertThat(repair.mend()).isEmpty();

        damage("delete from inbox_item where case_number = ?");
        damage("update inbox_item set task_id = 'nobody-knows-it' where case_number = ?", untouched);
        damage("update inbox_item set ward = null, priority = 1 where case_number = ?", other);
        damage("delete from inbox_wait where case_number = ?", invited);

        assertThat(repair.mend())
                .extracting(RepairFinding::toString)
                .containsExactlyInAnyOrder(
                        "MISSING " + number + " Task_CheckApplication",
                        "MISSING " + untouched + " Task_CheckApplication",
                        "SUPERFLUOUS " + untouched + " Task_CheckApplication",
                        "DIFFERING " + other + " Task_CheckApplication [ward, priority]",
                        "MISSING " + invited + " Gateway_SessionAnswer");
        List.of(number, untouched, other, invited, waiting)
                .forEach(it -> assertThat(repair.mend(it)).isEmpty());
    }

    @Test
    void theRepairOfOneCaseLeavesTheOthersAsTheyAre() {
        var other = newcomers.applied(Side.VOLUNTEER);
        damage("update inbox_item set priority = 1 where case_number = ?");
        damage("update inbox_item set priority = 1 where case_number = ?", other);

        assertThat(repair.mend(number)).hasSize(1);

        assertThat(repair.mend(other)).hasSize(1);
    }

    @Test
    void aMissingTaskComesBackAsItWas() {
        var before = row();
        damage("delete from inbox_item where case_number = ?");

        assertThat(repair.mend(number)).containsExactly(found(Kind.MISSING, "Task_CheckApplication"));

        assertThat(row()).isEqualTo(before);
        assertThat(repair.mend(number)).isEmpty();
    }

    @Test
    void aTaskTheEngineDoesNotKnowGoes() {
        damage("update inbox_item set task_id = 'nobody-knows-it' where case_number = ?");

        assertThat(repair.mend(number))
                .containsExactlyInAnyOrder(
                        found(Kind.MISSING, "Task_CheckApplication"), found(Kind.SUPERFLUOUS, "Task_CheckApplication"));

        openSteps(number).containsExactly("Task_CheckApplication");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assignee = 'somebody'",
                "due_at = due_at + interval 1 day",
                "person_name = '？'",
                "person_reading = ''",
                "candidate_role = 'lawyer'",
                "ward = null",
                "languages = ''",
                "priority = 1",
                "restricted = true",
                "wake_at = '2027-07-01'",
                "stands_in_for = 'somebody'",
                "warn_at = null",
                "paused_at = '2027-06-01'",
                "paused_for = 'participant'",
                "bulk = not bulk",
                "name = '？'"
            })
    void aDifferingColumnIsNamedAndMended(String damage) {
        var before = row();
        damage("update inbox_item set " + damage + " where case_number = ?");

        assertThat(repair.mend(number))
                .containsExactly(new RepairFinding(
                        Kind.DIFFERING, number.value(), "Task_CheckApplication", List.of(damage.split(" ")[0])));

        assertThat(row()).isEqualTo(before);
    }

    @Test
    void aWordThatWasLostIsFoundAgain() {
        damage(
                "delete from inbox_word where number = (select number from inbox_item where case_number = ?) and word = 'らん'");

        assertThat(repair.mend(number)).singleElement().satisfies(it -> assertThat(it.columns())
                .containsExactly("words"));
    }

    @Test
    void waitsAreMendedToo() {
        var invited = newcomers.invitedToSession(Side.PARTICIPANT);
        var other = newcomers.invitedToSession(Side.VOLUNTEER);
        damage("update inbox_wait set wait_id = 'nobody-knows-it' where case_number = ?", invited);
        damage("update inbox_wait set person_name = '？' where case_number = ?", other);

        assertThat(repair.mend(invited))
                .extracting(RepairFinding::toString)
                .containsExactlyInAnyOrder(
                        "MISSING " + invited + " Gateway_SessionAnswer",
                        "SUPERFLUOUS " + invited + " Gateway_SessionAnswer");
        assertThat(repair.mend(other))
                .extracting(RepairFinding::toString)
                .containsExactly("DIFFERING " + other + " Gateway_SessionAnswer [inbox_wait]");
        assertThat(repair.mend(invited)).isEmpty();
        assertThat(repair.mend(other)).isEmpty();
    }

    @Test
    void aNewNameIsShownAndFoundAtOnce() {
        var person = newcomers.person(number);
        var invited = people.get(person);
        people.update(named(invited, new PersonName("林 蘭", "はやし らん", "HAYASHI RAN")));

        assertThat(row()).containsEntry("person_name", "林 蘭").containsEntry("person_reading", "はやしらん");
        assertThat(Actors.SATO.asks(() -> inbox.page(InboxQuery.everything().searching("はやし"), 0, 50)))
                .extracting(TaskItem::caseNumber)
                .contains(number);
        assertThat(repair.mend(number)).isEmpty();
    }

    private static PersonDetails named(PersonDetails old, PersonName name) {
        return new PersonDetails(
                old.id(),
                name,
                old.email(),
                old.language(),
                old.ward(),
                old.birthDate(),
                old.gender(),
                old.genderPreference(),
                old.japaneseLevel(),
                old.languages(),
                old.availability(),
                old.onlineAccepted(),
                old.interests(),
                old.wishes(),
                old.message(),
                old.considerations());
    }

    private RepairFinding found(Kind kind, String step) {
        return new RepairFinding(kind, number.value(), step, List.of());
    }

    private void damage(String statement) {
        damage(statement, number);
    }

    private void damage(String statement, CaseNumber number) {
        assertThat(database.sql(statement).param(number.value()).update()).isPositive();
    }

    /** Everything but the short number, which nobody refers to. */
    private Map<String, Object> row() {
        var row = database.sql("select * from inbox_item where case_number = ?")
                .param(number.value())
                .query()
                .singleRow();
        row.remove("number");
        return row;
    }
}
