package org.otonari.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.otonari.history.RecordDiff.Difference;
import org.otonari.kernel.EmailAddress;
import org.otonari.kernel.LanguageSkill;
import org.otonari.kernel.Level;
import org.otonari.kernel.PersonName;

class RecordDiffTests {

    private record Somebody(
            PersonName name,
            EmailAddress email,
            List<LanguageSkill> languages,
            Set<String> interests,
            Map<String, String> people,
            boolean online,
            String wishes) {}

    private static final Somebody BEFORE = new Somebody(
            new PersonName("Lan", "ラン", null),
            new EmailAddress("lan@example.org"),
            List.of(new LanguageSkill("vi", Level.NATIVE), new LanguageSkill("ja", Level.A1)),
            Set.of("tea", "cooking"),
            Map.of("p2", "volunteer", "p1", "participant"),
            false,
            null);

    @Test
    void whatIsTheSameIsNoChange() {
        assertThat(RecordDiff.between(BEFORE, BEFORE)).isEmpty();
    }

    @Test
    void everyFieldThatDiffersSaysFromWhatToWhat() {
        var after = new Somebody(
                new PersonName("Lan", null, "NGUYEN LAN"),
                new EmailAddress("lan@example.net"),
                List.of(new LanguageSkill("vi", Level.NATIVE), new LanguageSkill("ja", Level.B1)),
                Set.of("cooking"),
                Map.of("p1", "participant"),
                true,
                "友だち");

        assertThat(RecordDiff.between(BEFORE, after))
                .containsExactlyInAnyOrder(
                        new Difference("name.reading", "ラン", null),
                        new Difference("name.latin", null, "NGUYEN LAN"),
                        new Difference("email", "lan@example.org", "lan@example.net"),
                        new Difference("languages", "vi NATIVE, ja A1", "vi NATIVE, ja B1"),
                        new Difference("interests", "cooking, tea", "cooking"),
                        new Difference("people", "p1 participant, p2 volunteer", "p1 participant"),
                        new Difference("online", "false", "true"),
                        new Difference("wishes", null, "友だち"));
    }

    @Test
    void nothingAndABlankTextAreTheSame() {
        var blank = new Somebody(
                BEFORE.name(), BEFORE.email(), BEFORE.languages(), BEFORE.interests(), BEFORE.people(), false, " ");

        assertThat(RecordDiff.between(BEFORE, blank)).isEmpty();
    }
}
