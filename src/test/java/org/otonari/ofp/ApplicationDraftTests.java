package org.otonari.ofp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.otonari.kernel.Side;
import org.otonari.kernel.TimeWindow;
import org.otonari.kernel.Ward;

class ApplicationDraftTests {

    private static final Clock MONDAY_MORNING =
            Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneId.of("Asia/Tokyo"));

    @Test
    void completeDraftBecomesAnApplicationOfToday() {
        var checked = check(Drafts.LAN);

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.isAccepted()).isTrue();
        var application = checked.application();
        assertThat(application.side()).isEqualTo(Side.PARTICIPANT);
        assertThat(application.ward()).isEqualTo(Ward.SHINJUKU);
        assertThat(application.birthDate()).isEqualTo(LocalDate.of(1995, 4, 12));
        assertThat(application.appliedOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(application.consentedAt()).isEqualTo(MONDAY_MORNING.instant());
        assertThat(application.onlineAccepted()).isTrue();
    }

    @Test
    void everyRequiredFieldThatIsMissingIsNamedAtOnce() {
        assertThat(fields(Drafts.empty()))
                .containsExactlyInAnyOrder(
                        "role", "name.written", "email", "language", "ward", "birthDate", "consents");
    }

    @ParameterizedTest
    @ValueSource(strings = {"𠮷田 𩸽", "葛󠄀城 誠", "محمد الأحمد", "ဒေါ်ခင်ခင်ဝင်း", "Ana-Paula d'Oliveira", "김민준"})
    void namesInAnyScriptAreTakenAsWritten(String name) {
        assertThat(check(Drafts.withName(name)).application().name().written()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\",\"y\")",
                "@SUM(1+1)",
                "+1",
                "12345",
                "A\u0000B",
                "A\nB",
                "A\u202EB",
                "\uD842"
            })
    void whatIsNoNameIsRefused(String name) {
        assertThat(fields(Drafts.withName(name))).containsExactly("name.written");
    }

    @Test
    void nameOfAHundredCharactersIsTakenAndOneMoreIsNot() {
        assertThat(check(Drafts.withName("𠮷".repeat(100))).isAccepted()).isTrue();
        assertThat(fields(Drafts.withName("𠮷".repeat(101)))).containsExactly("name.written");
    }

    @Test
    void messageOfFourThousandCharactersIsTakenAndOneMoreIsNot() {
        assertThat(check(Drafts.withMessage("🌸".repeat(4000))).application().message())
                .hasSize(8000);
        assertThat(fields(Drafts.withMessage("🌸".repeat(4001)))).containsExactly("message");
    }

    @Test
    void messageKeepsItsLinesButNoControlCharacters() {
        assertThat(check(Drafts.withMessage("+1+1\r\n二行目")).application().message())
                .isEqualTo("+1+1\r\n二行目");
        assertThat(fields(Drafts.withMessage("a\u0000b"))).containsExactly("message");
        assertThat(fields(Drafts.withMessage("a\u001B[31mb"))).containsExactly("message");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-45", "1990/02/30", "1990-02-30", "12 April", "2026-11-24", "1890-01-01"})
    void impossibleBirthDatesAreRefused(String date) {
        assertThat(fields(Drafts.bornOn(date))).containsExactly("birthDate");
    }

    @Test
    void theEighteenthBirthdayIsTheFirstDayToApply() {
        assertThat(check(Drafts.bornOn("2008-11-23")).isAccepted()).isTrue();
        assertThat(check(Drafts.bornOn("2008-11-24")).problems())
                .containsExactly(
                        new ApplicationDraft.Problem("birthDate", "ofp.field.birthDate.tooYoung", List.of(18)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"大阪市", "Osaka", "新宿", "SHINJUKU_KU"})
    void placesAreTakenOnlyIfKnown(String ward) {
        assertThat(check(Drafts.withWard(ward)).isAccepted()).isEqualTo(ward.equals("新宿"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"minjun.kim.example.net", "a@b", "a b@example.com", "<a@example.com>", "@example.com"})
    void whatIsNoMailAddressIsRefused(String email) {
        assertThat(fields(Drafts.withEmail(email))).containsExactly("email");
    }

    @Test
    void withoutConsentNothingIsTaken() {
        assertThat(fields(Drafts.consentingTo(null))).containsExactly("consents");
        assertThat(fields(Drafts.consentingTo(List.of("photos")))).containsExactly("consents");
    }

    @ParameterizedTest
    @CsvSource({"zh-hans,zh-Hans", "JA,ja", "ja-easy,ja-easy", "tl,tl", "pt-BR,pt-BR"})
    void languagesAreKeptInOneSpelling(String typed, String kept) {
        assertThat(check(Drafts.withLanguage(typed)).application().language()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"日本語", "x", "en_US", "this-is-not-a-language", "en;DROP"})
    void unknownLanguagesAreRefused(String language) {
        assertThat(fields(Drafts.withLanguage(language))).containsExactly("language");
    }

    @Test
    void languageOfAnUnknownLevelIsRefusedAndSoIsOneNamedTwice() {
        assertThat(check(Drafts.speaking(List.of(new ApplicationDraft.Skill("en", "GOOD"))))
                        .problems())
                .containsExactly(
                        new ApplicationDraft.Problem("languages", "ofp.field.languages.level", List.of("GOOD")));
        assertThat(fields(Drafts.speaking(
                        List.of(new ApplicationDraft.Skill("en", "B1"), new ApplicationDraft.Skill("EN", "B2")))))
                .containsExactly("languages");
    }

    @Test
    void windowsThatTouchAreOneWindow() {
        var checked = check(Drafts.freeOn(
                new ApplicationDraft.Window("SAT", "13:00", "17:00"),
                new ApplicationDraft.Window("saturday", "10:00", "13:00"),
                new ApplicationDraft.Window("土", "10:00", "12:00"),
                new ApplicationDraft.Window("SUN", "9:30", "11:00")));

        assertThat(checked.application().availability())
                .containsExactly(
                        new TimeWindow(DayOfWeek.SATURDAY, LocalTime.of(10, 0), LocalTime.of(17, 0)),
                        new TimeWindow(DayOfWeek.SUNDAY, LocalTime.of(9, 30), LocalTime.of(11, 0)));
    }

    @ParameterizedTest
    @CsvSource({"SAT,13:00,10:00", "SAT,10:00,10:00", "祝,10:00,12:00", "SAT,25:00,26:00", "SAT,10,12"})
    void unreadableWindowsAreRefused(String day, String from, String to) {
        assertThat(fields(Drafts.freeOn(new ApplicationDraft.Window(day, from, to))))
                .containsExactly("availability");
    }

    @Test
    void unknownRoleIsRefused() {
        assertThat(fields(Drafts.withRole("admin"))).containsExactly("role");
    }

    private static ApplicationDraft.Checked check(ApplicationDraft draft) {
        return draft.check(MONDAY_MORNING, 18);
    }

    private static List<String> fields(ApplicationDraft draft) {
        var checked = check(draft);
        assertThat(checked.isAccepted()).isEqualTo(checked.problems().isEmpty());
        return checked.problems().stream().map(ApplicationDraft.Problem::field).toList();
    }
}
