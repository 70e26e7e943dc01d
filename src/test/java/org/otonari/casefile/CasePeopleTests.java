package org.otonari.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otonari.OtonariTest;
import org.otonari.access.Role;
import org.otonari.history.FieldChange;
import org.otonari.inbox.Inbox;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.EmailAddress;
import org.otonari.kernel.LanguageSkill;
import org.otonari.kernel.Level;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.PersonName;
import org.otonari.kernel.Ward;
import org.otonari.people.ChangedMeanwhile;
import org.otonari.people.PersonDetails;
import org.otonari.people.PersonVersion;
import org.otonari.rest.Caller;
import org.otonari.rest.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.access.AccessDeniedException;

@OtonariTest
class CasePeopleTests {

    @Autowired
    CasePeople people;

    @Autowired
    CaseDesk desk;

    @Autowired
    Inbox inbox;

    @Autowired
    Staff staff;

    @LocalServerPort
    int port;

    private CaseNumber number;
    private PersonId person;
    private String coordinator;

    @BeforeEach
    void meet() {
        number = new CaseNumber(Caller.newCase(port));
        coordinator = staff.hire(Role.COORDINATOR);
        staff.signIn(coordinator);
        person = desk.view(number).people().get(0).person().id();
    }

    @AfterEach
    void signOut() {
        staff.signOut();
    }

    @Test
    void whatIsChangedSaysWhoFromWhatToWhat() {
        people.change(number, moved(people.forChange(number, person)));

        assertThat(people.changes(number))
                .filteredOn(it -> it.subject().equals("person"))
                .extracting(FieldChange::field, FieldChange::before, FieldChange::after, FieldChange::changedBy)
                .containsExactlyInAnyOrder(
                        tuple("name.written", "𠮷田 花", "葛󠄀城 花", coordinator),
                        tuple("ward", "SHINJUKU", "KOTO", coordinator),
                        tuple("languages", "ja NATIVE", "en B1, ja NATIVE", coordinator));
    }

    @Test
    void theProcessChangesACaseInNobodysName() {
        assertThat(people.changes(number))
                .allSatisfy(it -> assertThat(it.changedBy()).isNull());
    }

    @Test
    void keepingWhatIsTheSameChangesNothing() {
        var before = people.changes(number).size();

        people.change(number, people.forChange(number, person));

        assertThat(people.changes(number)).hasSize(before);
    }

    @Test
    void ofTwoWhoChangeThePersonTheSecondIsToldAndChangesNothing() {
        var mine = people.forChange(number, person);
        staff.signIn(staff.hire(Role.MANAGER));
        people.change(number, moved(people.forChange(number, person)));

        staff.signIn(coordinator);
        assertThatThrownBy(() -> people.change(number, mine)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(people.forChange(number, person).details().ward()).isEqualTo(Ward.KOTO);
    }

    @Test
    void onlyThePeopleOfTheCaseAreChangedThroughIt() {
        var other = new CaseNumber(Caller.newCase(port));

        assertThatThrownBy(() -> people.forChange(other, person)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.change(other, people.forChange(number, person)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aHostileLanguageIsRefused() {
        var known = people.forChange(number, person);

        assertThatThrownBy(() -> people.change(number, speaking(known, "<b>")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theInboxShowsTheNewName() {
        people.change(number, moved(people.forChange(number, person)));

        assertThat(inbox.ofCase(number)).isNotEmpty().allSatisfy(it -> {
            assertThat(it.person()).isEqualTo("葛󠄀城 花");
            assertThat(it.ward()).isEqualTo(Ward.KOTO);
        });
    }

    private static PersonVersion moved(PersonVersion it) {
        var details = it.details();
        return with(
                it,
                new PersonName(
                        "葛󠄀城 花", details.name().reading(), details.name().latin()),
                details.language(),
                Ward.KOTO,
                List.of(new LanguageSkill("ja", Level.NATIVE), new LanguageSkill("en", Level.B1)));
    }

    private static PersonVersion speaking(PersonVersion it, String language) {
        var details = it.details();
        return with(it, details.name(), language, details.ward(), details.languages());
    }

    private static PersonVersion with(
            PersonVersion it, PersonName name, String language, Ward ward, List<LanguageSkill> languages) {
        var details = it.details();
        return new PersonVersion(
                new PersonDetails(
                        details.id(),
                        name,
                        new EmailAddress(details.email().value()),
                        language,
                        ward,
                        details.birthDate(),
                        details.gender(),
                        details.genderPreference(),
                        details.japaneseLevel(),
                        languages,
                        details.availability(),
                        details.onlineAccepted(),
                        details.interests(),
                        details.wishes(),
                        details.message(),
                        details.considerations()),
                it.version());
    }
}
