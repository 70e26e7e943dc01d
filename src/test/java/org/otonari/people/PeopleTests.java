package org.otonari.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otonari.OtonariTest;
import org.otonari.kernel.EmailAddress;
import org.otonari.kernel.LanguageSkill;
import org.otonari.kernel.Level;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.PersonName;
import org.otonari.kernel.TimeWindow;
import org.otonari.kernel.Ward;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@OtonariTest
@Transactional
class PeopleTests {

    @Autowired
    People people;

    @Autowired
    EntityManager entities;

    @Test
    void everythingAPersonToldUsComesBackAsItWasTold() {
        var told = person(new PersonName("𠮷田 葛󠄀子", "よしだ かつらこ", "Yoshida Katsurako"), "katsurako@example.org");

        people.register(told);

        assertThat(people.get(told.id())).isEqualTo(told);
    }

    /** A matching meeting reads everybody who waits, with their languages, hours and interests. */
    @Test
    void manyPeopleAreReadInAFewStatements() {
        var many = IntStream.range(0, 150)
                .mapToObj(it -> person(new PersonName("大勢 " + it, null, null), "many" + it + "@example.org"))
                .toList();
        many.forEach(people::register);
        entities.flush();
        entities.clear();
        var counted =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        counted.setStatisticsEnabled(true);
        try {
            counted.clear();

            var read = people.all(many.stream().map(PersonDetails::id).toList());

            assertThat(read.values()).containsExactlyInAnyOrderElementsOf(many);
            assertThat(counted.getPrepareStatementCount()).isLessThan(15);
        } finally {
            counted.setStatisticsEnabled(false);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"田中", "たなか", "タナカ", "ﾀﾅｶ", "Tanaka", "tanaka", "ＴＡＮＡＫＡ", "田中美穂", "たなか　みほ"})
    void searchFindsANameInAnyScriptAndWidth(String search) {
        var tanaka = person(new PersonName("田中 美穂", "たなか みほ", "Tanaka Miho"), "miho@example.org");
        people.register(tanaka);

        assertThat(people.search(search, 100)).extracting(PersonDetails::id).contains(tanaka.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "", " ", "・", "|"})
    void aSearchWithoutALetterFindsNobody(String search) {
        people.register(person(new PersonName("田中 美穂", "たなか みほ", "Tanaka Miho"), "miho2@example.org"));

        assertThat(people.search(search, 100)).isEmpty();
    }

    @Test
    void theSameMailBirthDateAndNameAreTheSamePerson() {
        var known = person(new PersonName("Park Jiwoo", null, null), "jiwoo@example.org");
        people.register(known);

        assertThat(people.find(new PersonName("ＰＡＲＫ jiwoo", null, null), known.email(), known.birthDate()))
                .contains(known.id());
        assertThat(people.find(known.name(), known.email(), known.birthDate().plusDays(1)))
                .isEmpty();
    }

    @Test
    void aConsentKeepsItsTextVersionAndItsDay() {
        var person = person(new PersonName("Emma", null, null), "emma@example.org");
        people.register(person);
        var given = Instant.parse("2026-10-01T01:00:00Z");

        people.recordConsent(person.id(), "privacy", "2026-10", given);

        assertThat(people.consents(person.id())).containsExactly(new People.ConsentGiven("privacy", "2026-10", given));
    }

    @Test
    void anIdentityCheckSaysWhatWasSeenAndByWhom() {
        var person = person(new PersonName("Emma", null, null), "emma2@example.org");
        people.register(person);

        people.recordIdentityCheck(person.id(), "passport", true, null, "coordinator1");

        assertThat(people.identityCheck(person.id())).hasValueSatisfying(check -> {
            assertThat(check.document()).isEqualTo("passport");
            assertThat(check.checkedBy()).isEqualTo("coordinator1");
            assertThat(check.confirmed()).isTrue();
        });
    }

    private static PersonDetails person(PersonName name, String email) {
        return new PersonDetails(
                PersonId.create(),
                name,
                new EmailAddress(email),
                "vi",
                Ward.KOTO,
                LocalDate.of(1993, 4, 18),
                Gender.FEMALE,
                GenderPreference.SAME,
                Level.A2,
                List.of(new LanguageSkill("en", Level.B1), new LanguageSkill("vi", Level.NATIVE)),
                List.of(
                        new TimeWindow(DayOfWeek.SATURDAY, LocalTime.of(9, 0), LocalTime.of(14, 30)),
                        new TimeWindow(DayOfWeek.SUNDAY, LocalTime.of(13, 0), LocalTime.of(23, 45))),
                true,
                Set.of("cooking", "childrearing"),
                "友だちがほしい 🌸",
                "မင်္ဂလာပါ",
                null);
    }
}
