package org.otonari.year;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.otonari.ofp.Answers;
import org.otonari.ofp.SessionAnswers;
import org.otonari.volunteers.QuizAnswers;
import org.otonari.volunteers.VolunteerAnswers;
import org.otonari.volunteers.YearAnswer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Participants and volunteers read their mails and do what these ask of them, each in their own time, by the links in them. */
final class Letterbox {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/([A-Za-z0-9_-]{43})");
    private static final List<String> MOODS = List.of("bad", "ok", "good", "great");
    private static final List<String> MEETINGS = List.of("0", "1", "2-3", "4+");

    private final JdbcClient database;
    private final SessionAnswers sessions;
    private final Answers answers;
    private final VolunteerAnswers volunteering;
    private final Agenda agenda;
    private final Chance chance;
    private Instant readUntil;

    Letterbox(
            JdbcClient database,
            SessionAnswers sessions,
            Answers answers,
            VolunteerAnswers volunteering,
            Agenda agenda,
            Chance chance) {
        this.database = database;
        this.sessions = sessions;
        this.answers = answers;
        this.volunteering = volunteering;
        this.agenda = agenda;
        this.chance = chance;
        this.readUntil = agenda.now();
    }

    /** Everything that has come since the last look. */
    void look() {
        var now = agenda.now();
        database.sql(
                        "select template, body from message where person_id is not null and created_at > ? and created_at <= ?"
                                + " order by created_at, case_number, person_id, template")
                .params(LocalDateTime.ofInstant(readUntil, UTC), LocalDateTime.ofInstant(now, UTC))
                .query((row, index) -> new Mail(row.getString("template"), row.getString("body")))
                .list()
                .forEach(this::read);
        readUntil = now;
    }

    private void read(Mail mail) {
        switch (mail.template()) {
            case "session-invitation", "session-reminder" -> mayBe(Habits.BOOKS, chance.days(0.2, 6), () -> book(mail));
            case "introduction" -> mayBe(Habits.ANSWERS_AT_ONCE, chance.days(0.2, 1.8), () -> answer(mail));
            case "introduction-reminder" -> mayBe(Habits.ANSWERS_REMINDER, chance.hours(1, 16), () -> answer(mail));
            case "check-in" -> mayBe(Habits.ANSWERS_CHECK_IN, chance.days(0.1, 6), () -> tell(mail));
            case "check-in-reminder" -> mayBe(Habits.ANSWERS_CHECK_IN_REMINDER, chance.days(0.1, 5), () -> tell(mail));
            case "volunteer-pledge" -> mayBe(Habits.PLEDGES, chance.days(0.1, 5), () -> pledge(mail));
            case "volunteer-pledge-reminder" -> mayBe(Habits.PLEDGES_LATE, chance.days(0.1, 5), () -> pledge(mail));
            case "volunteer-quiz" -> mayBe(Habits.ANSWERS_QUIZ, chance.days(0.1, 5), () -> answerQuiz(mail));
            case "volunteer-year" -> mayBe(Habits.ANSWERS_YEAR, chance.days(0.1, 5), () -> goOn(mail));
            case "volunteer-dormant" -> mayBe(Habits.COMES_BACK, chance.days(1, 20), () -> comeBack(mail));
            default -> {}
        }
    }

    private void mayBe(double share, Duration later, Runnable deed) {
        if (chance.is(share)) {
            agenda.plan(agenda.now().plus(later), deed);
        }
    }

    private void book(Mail mail) {
        var offered = sessions.open(mail.token())
                .filter(it -> it.booked() == null)
                .map(SessionAnswers.Booking::sessions)
                .orElse(List.of());
        if (!offered.isEmpty()) {
            sessions.book(
                    mail.token(),
                    offered.get(chance.number(Math.min(2, offered.size()))).id());
        }
    }

    private void answer(Mail mail) {
        if (answers.introduction(mail.token()).filter(it -> !it.answered()).isPresent()) {
            answers.answerIntroduction(mail.token(), chance.is(Habits.AGREES));
        }
    }

    private void tell(Mail mail) {
        if (answers.checkIn(mail.token()).filter(it -> !it.answered()).isEmpty()) {
            return;
        }
        if (chance.is(Habits.ASKS_FOR_HELP)) {
            answers.askForHelp(mail.token());
        } else {
            var mood = chance.weighed(Habits.MOODS);
            answers.answerCheckIn(
                    mail.token(), MEETINGS.get(Math.min(3, mood + chance.number(2))), MOODS.get(mood), null);
        }
    }

    private void pledge(Mail mail) {
        if (asks(mail, VolunteerAnswers.Next.PLEDGE)) {
            volunteering.pledge(mail.token());
        }
    }

    /** Most pass at once, the others at the second attempt. */
    private void answerQuiz(Mail mail) {
        if (asks(mail, VolunteerAnswers.Next.QUIZ)) {
            if (!chance.is(Habits.PASSES_QUIZ)) {
                volunteering.answerQuiz(mail.token(), QuizAnswers.wrong(2));
            }
            volunteering.answerQuiz(mail.token(), QuizAnswers.right());
        }
    }

    private void goOn(Mail mail) {
        if (asks(mail, VolunteerAnswers.Next.YEAR)) {
            volunteering.answerYear(mail.token(), YearAnswer.GO_ON);
        }
    }

    private void comeBack(Mail mail) {
        if (volunteering.open(mail.token()).isPresent()) {
            volunteering.comeBack(mail.token());
        }
    }

    private boolean asks(Mail mail, VolunteerAnswers.Next next) {
        return volunteering.open(mail.token()).filter(it -> it.next() == next).isPresent();
    }

    private record Mail(String template, String body) {

        String token() {
            var link = LINK.matcher(body);
            if (!link.find()) {
                throw new AssertionError("No link in " + template);
            }
            return link.group(1);
        }
    }
}
