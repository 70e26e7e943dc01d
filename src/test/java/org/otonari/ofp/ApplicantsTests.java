package org.otonari.ofp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.otonari.OtonariTest;
import org.otonari.casefile.CaseFiles;
import org.otonari.kernel.CaseNumber;
import org.otonari.people.PersonDetails;
import org.springframework.beans.factory.annotation.Autowired;

@OtonariTest
class ApplicantsTests {

    @Autowired
    Applications applications;

    @Autowired
    CaseFiles cases;

    @Autowired
    Clock clock;

    @Test
    void aStrangerWhoKnowsSomebodysDataChangesNothingThatIsKnownAboutThem() {
        var email = UUID.randomUUID() + "@example.org";
        var first = submit("participant", "Emma Wilson", email);
        var before = person(first);

        var second = submit("participant", "Emma Wilson", email);

        assertThat(person(first)).isEqualTo(before);
        assertThat(person(second).id()).isNotEqualTo(before.id());
    }

    @Test
    void somebodyWhoAppliesTwiceIsKnownToBeApplyingAlready() {
        var email = UUID.randomUUID() + "@example.org";
        submit("volunteer", "林 さくら", email);

        var again = Drafts.ofRole("volunteer", "林 さくら", email).check(clock, 18).application();
        var asParticipant =
                Drafts.ofRole("participant", "林 さくら", email).check(clock, 18).application();

        assertThat(applications.isAlreadyApplying(again)).isTrue();
        assertThat(applications.isAlreadyApplying(asParticipant)).isFalse();
    }

    private CaseNumber submit(String role, String name, String email) {
        return applications
                .submit(Drafts.ofRole(role, name, email).check(clock, 18).application())
                .caseNumber();
    }

    private PersonDetails person(CaseNumber number) {
        return cases.view(number).people().get(0).person();
    }
}
