package org.otonari.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.otonari.Actors.SATO;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.otonari.Paths;
import org.otonari.appointments.GuestAnswer;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;
import org.otonari.ofp.DateCare;
import org.otonari.ofp.Invitations;
import org.otonari.ofp.PairCare;
import org.otonari.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What arrives in the mailboxes of guests: one date, moved twice and cancelled, in the language of each. */
class CalendarMailTests extends Paths {

    @Autowired
    PostOffice post;

    @Autowired
    Invitations invitations;

    @Autowired
    DateCare dates;

    @Autowired
    PairCare care;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void open() {
        database.sql("delete from message where status in ('PENDING', 'SENDING')")
                .update();
        post.open();
    }

    @AfterEach
    void close() {
        post.close();
    }

    @ParameterizedTest
    @EnumSource
    void anInterviewMovesTwiceAndIsCancelled(Side side) throws Exception {
        var number = newcomers.afterSession(side);
        var person = newcomers.person(number);
        newcomers.arrangeInterview(number);
        invitations.cannotCome(records.token(number, person, "interview-invitation"), no());
        newcomers.arrangeInterview(number);
        SATO.does(() -> dates.move(number, interview(number)));
        newcomers.arrangeInterview(number);
        SATO.does(() -> care.withdraw(number));

        var files = filesTo(person, side == Side.PARTICIPANT ? "Phỏng vấn (" : "面談（");

        assertThat(files)
                .extracting(CalendarMailTests::told)
                .containsExactlyInAnyOrder("REQUEST 0", "REQUEST 1", "REQUEST 2", "CANCEL 3");
        assertThat(files).extracting(CalendarMailTests::uid).containsOnly(interview(number) + "@otonari");
    }

    @Test
    void aFirstMeetingMovesTwiceAndIsCancelledForBothEachWithTheirOwnFile() throws Exception {
        var pair = story.atFirstMeeting();
        invitations.cannotCome(records.token(pair, story.person(pair, Side.VOLUNTEER), "first-meeting"), no());
        story.arrangeFirstMeeting(pair);
        SATO.does(() -> dates.move(pair, dates.of(pair).get(0).id()));
        story.arrangeFirstMeeting(pair);
        SATO.does(() -> care.withdraw(story.application(pair, Side.PARTICIPANT)));

        for (var side : Side.values()) {
            var person = story.person(pair, side);
            var files = filesTo(person, side == Side.PARTICIPANT ? "Buổi gặp đầu tiên (" : "顔合わせ（");
            assertThat(files)
                    .extracting(CalendarMailTests::told)
                    .containsExactlyInAnyOrder("REQUEST 0", "REQUEST 1", "REQUEST 2", "CANCEL 3");
            assertThat(files).extracting(CalendarMailTests::uid).hasSize(4).containsOnly(uid(files.get(0)));
            assertThat(files)
                    .allSatisfy(file -> assertThat(file.getEvents().get(0).getAttendees())
                            .extracting(it -> it.getEmail())
                            .containsExactly(people.get(person).email().value()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSessionMissedTwiceStaysOneDate(Side side) throws Exception {
        var number = newcomers.invitedToSession(side);
        var person = newcomers.person(number);
        miss(number);
        miss(number);
        work.complete(number, "Task_CallAboutSession", Map.of("callOutcome", "rebook"));
        newcomers.book(number);
        SATO.does(() -> care.withdraw(number));

        var files = filesTo(person, side == Side.PARTICIPANT ? "Buổi giới thiệu chương trình (" : "説明会（");

        assertThat(files)
                .extracting(CalendarMailTests::told)
                .containsExactlyInAnyOrder("REQUEST 0", "REQUEST 1", "REQUEST 2", "CANCEL 3");
        assertThat(files).extracting(CalendarMailTests::uid).containsOnly(uid(files.get(0)));
    }

    @ParameterizedTest
    @EnumSource
    void aSessionMovedByTheApplicantGivenUpAndBookedAgainStaysOneDateUntilWithdrawal(Side side) throws Exception {
        var number = newcomers.invitedToSession(side);
        var person = newcomers.person(number);
        newcomers.book(number);
        newcomers.book(number);
        invitations.cannotCome(records.token(number, person, "session-booked"), no());
        newcomers.book(number);
        SATO.does(() -> care.withdraw(number));

        var files = filesTo(person, side == Side.PARTICIPANT ? "Buổi giới thiệu chương trình (" : "説明会（");

        assertThat(files)
                .extracting(CalendarMailTests::told)
                .containsExactlyInAnyOrder("REQUEST 0", "REQUEST 1", "REQUEST 2", "CANCEL 3");
        assertThat(files).extracting(CalendarMailTests::uid).containsOnly(uid(files.get(0)));
    }

    private void miss(CaseNumber number) {
        newcomers.book(number);
        time.fire("Timer_SessionHeld", number);
        work.complete(number, "Task_RecordAttendance", Map.of("attendance", "no_show"));
    }

    private UUID interview(CaseNumber number) {
        return SATO.asks(() -> dates.of(number)).stream()
                .filter(it -> it.kind().name().equals("INTERVIEW"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** What a program finds beside the text of each mail. */
    private List<ICalendar> filesTo(PersonId person, String inSummary) throws Exception {
        time.pass(days(1));
        while (pending() > 0) {
            post.round();
        }
        var found = new ArrayList<ICalendar>();
        for (var mail : post.mailsTo(people.get(person).email().value())) {
            if (mail.getContent() instanceof MimeMultipart whole) {
                var file = read(whole);
                if (file.getEvents().get(0).getSummary().getValue().contains(inSummary)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private static ICalendar read(MimeMultipart whole) throws Exception {
        var alternatives = (MimeMultipart) whole.getBodyPart(0).getContent();
        var beside = alternatives.getBodyPart(1);
        var bytes = beside.getInputStream().readAllBytes();
        assertThat(whole.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(bytes);
        var file = Biweekly.parse(new String(bytes, StandardCharsets.UTF_8)).first();
        assertThat(beside.getContentType())
                .isEqualToIgnoringWhitespace("text/calendar; charset=UTF-8; method="
                        + file.getMethod().getValue());
        assertThat(file.validate(ICalVersion.V2_0).toString()).isEmpty();
        return file;
    }

    private int pending() {
        return database.sql("select count(*) from message where status = 'PENDING'")
                .query(Integer.class)
                .single();
    }

    private static String told(ICalendar file) {
        return file.getMethod().getValue() + " "
                + file.getEvents().get(0).getSequence().getValue();
    }

    private static String uid(ICalendar file) {
        return file.getEvents().get(0).getUid().getValue();
    }

    private static GuestAnswer no() {
        return new GuestAnswer(false, Set.of(), null);
    }
}
