package org.otonari.ofp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class ApplicationDraftPropertyTests {

    private static final Clock MONDAY_MORNING =
            Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneId.of("Asia/Tokyo"));

    /** Whatever somebody sends, the answer is an application or a reason, never an exception. */
    @Property
    void everyDraftIsTakenOrRefusedWithAReason(
            @ForAll @StringLength(max = 120) String one,
            @ForAll @StringLength(max = 120) String two,
            @ForAll @StringLength(max = 20) String three,
            @ForAll @Size(max = 5) List<@StringLength(max = 70) String> words) {
        var draft = new ApplicationDraft(
                three,
                new ApplicationDraft.Name(one, two, three),
                two,
                three,
                one,
                three,
                words,
                words.stream().map(it -> new ApplicationDraft.Skill(three, it)).toList(),
                three,
                words.stream()
                        .map(it -> new ApplicationDraft.Window(it, three, two))
                        .toList(),
                two,
                words,
                one,
                two,
                three,
                one,
                three,
                two);

        var checked = draft.check(MONDAY_MORNING, 18);

        assertThat(checked.isAccepted()).isEqualTo(checked.problems().isEmpty());
    }

    @Property
    void acceptedMessageComesBackAsWritten(@ForAll @StringLength(max = 200) String message) {
        var application = Drafts.withMessage(message).check(MONDAY_MORNING, 18).application();

        if (application != null) {
            assertThat(application.message() == null ? "" : application.message())
                    .isEqualTo(message.strip());
        }
    }

    @Property
    void nobodyBelowTheAgeIsTaken(@ForAll @IntRange(max = 40_000) int days) {
        var born = LocalDate.of(2026, 11, 23).minusDays(days);

        var accepted = Drafts.bornOn(born.toString()).check(MONDAY_MORNING, 18).isAccepted();

        assertThat(accepted).isEqualTo(!born.isAfter(LocalDate.of(2008, 11, 23)));
    }
}
