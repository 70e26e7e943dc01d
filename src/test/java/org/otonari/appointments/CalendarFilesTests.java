package org.otonari.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.parameter.ParticipationStatus;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.EmailAddress;
import org.otonari.kernel.PersonId;
import org.otonari.ui.Translations;

/** What Google, Outlook and Apple ask of a calendar file, read by another library than the one that wrote it. */
class CalendarFilesTests {

    private static final EmailAddress LAN = new EmailAddress("lan+1@example.org");
    private static final String LINK = "https://otonari.example.org/date/" + "x".repeat(43);
    private static final Instant AT_TWO = Instant.parse("2027-06-04T05:00:00Z");

    private final CalendarFiles files = new CalendarFiles(new Translations(), "office@example.org");

    static Stream<Arguments> everyKindInEveryLanguage() {
        return Arrays.stream(AppointmentKind.values()).flatMap(kind -> Stream.of("ja", "ja-easy", "en", "vi", "th")
                .map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("everyKindInEveryLanguage")
    void anInvitationSaysWhoIsAskedWhenAndWhereAndNothingElse(AppointmentKind kind, String language) {
        var date = date(kind, 3, "JII 事務局（新宿区）");

        var read = read(files.invitation(date, LAN, language, LINK));

        assertThat(read.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(read.getVersion()).isEqualTo(ICalVersion.V2_0);
        var event = read.getEvents().get(0);
        assertThat(event.getUid().getValue()).isEqualTo(date.id() + "@otonari");
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(Instant.parse("2027-06-01T01:30:00Z"));
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(AT_TWO);
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(AT_TWO.plusSeconds(3600));
        assertThat(read.getTimezoneInfo()
                        .getTimezone(event.getDateStart())
                        .getTimeZone()
                        .getID())
                .isEqualTo("Asia/Tokyo");
        assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(event.getLocation().getValue()).isEqualTo("JII 事務局（新宿区）");
        assertThat(event.getUrl().getValue()).isEqualTo(LINK);
        assertThat(event.getSummary().getValue())
                .contains("OFP-2027-00042")
                .startsWith(language.startsWith("ja") ? "おとなり：" : "Otonari: ");
        assertThat(event.getOrganizer().getEmail()).isEqualTo("office@example.org");
        assertThat(event.getAttendees()).singleElement().satisfies(guest -> {
            assertThat(guest.getEmail()).isEqualTo(LAN.value());
            assertThat(guest.getRsvp()).isTrue();
            assertThat(guest.getParticipationStatus()).isEqualTo(ParticipationStatus.NEEDS_ACTION);
        });
        assertThat(event.getExperimentalProperties()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyKindInEveryLanguage")
    void aCancellationTakesOutWhatTheInvitationPutIn(AppointmentKind kind, String language) {
        var date = date(kind, 4, "Zoom");

        var read = read(files.cancellation(date, LAN, language));

        assertThat(read.getMethod().getValue()).isEqualTo("CANCEL");
        var event = read.getEvents().get(0);
        assertThat(event.getUid().getValue()).isEqualTo(date.id() + "@otonari");
        assertThat(event.getSequence().getValue()).isEqualTo(4);
        assertThat(event.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(event.getAttendees()).hasSize(1);
        assertThat(event.getUrl()).isNull();
    }

    @Test
    void linesAreAtMostSeventyFiveOctetsAndNoCharacterIsTornApart() {
        var place = "東京都新宿区西新宿二丁目八番一号 𠮷田ビル 葛󠄀飾 🌸 ".repeat(6).strip();

        var text = files.invitation(date(AppointmentKind.INTERVIEW, 0, place), LAN, "ja", LINK)
                .text();

        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\r\n\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(75));
        assertThat(Biweekly.parse(text).first().getEvents().get(0).getLocation().getValue())
                .isEqualTo(place);
    }

    @Test
    void nobodySmugglesALineIntoACalendar() {
        var place = "Room 1\r\nATTENDEE:mailto:mallory@example.org\nURL:https://evil.example.org;a,b\\n\u0000\u0007";

        var read = read(files.invitation(date(AppointmentKind.INTERVIEW, 0, place), LAN, "en", LINK));

        var event = read.getEvents().get(0);
        assertThat(event.getAttendees()).hasSize(1);
        assertThat(event.getUrl().getValue()).isEqualTo(LINK);
        assertThat(event.getLocation().getValue())
                .isEqualTo("Room 1\nATTENDEE:mailto:mallory@example.org\nURL:https://evil.example.org;a,b\\n");
    }

    @Test
    void theSameStateAlwaysGivesTheSameText() {
        var date = date(AppointmentKind.FIRST_MEETING, 1, "Zoom");

        assertThat(files.invitation(date, LAN, "en", LINK)).isEqualTo(files.invitation(date, LAN, "en", LINK));
    }

    private static ICalendar read(CalendarFile file) {
        var read = Biweekly.parse(file.text()).first();
        assertThat(read.validate(ICalVersion.V2_0).toString()).isEmpty();
        assertThat(read.getEvents()).hasSize(1);
        return read;
    }

    private static AppointmentView date(AppointmentKind kind, int sequence, String place) {
        return new AppointmentView(
                UUID.randomUUID(),
                new CaseNumber("OFP-2027-00042"),
                kind,
                AT_TWO,
                AT_TWO.plusSeconds(3600),
                place,
                "sato",
                AppointmentStatus.CONFIRMED,
                sequence,
                Instant.parse("2027-06-01T01:30:00.123Z"),
                Set.of(PersonId.create()),
                List.of());
    }
}
