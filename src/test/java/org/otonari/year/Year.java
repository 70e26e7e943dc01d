package org.otonari.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import org.camunda.bpm.engine.ManagementService;
import org.otonari.Time;
import org.otonari.deadlines.Calendars;
import org.otonari.inbox.Inbox;
import org.otonari.kernel.CaseNumber;
import org.otonari.ofp.Answers;
import org.otonari.ofp.Applications;
import org.otonari.ofp.PairCare;
import org.otonari.ofp.SessionAnswers;
import org.otonari.ofp.meeting.MatchingMeetings;
import org.otonari.ofp.meeting.MeetingBoard;
import org.otonari.ofp.meeting.MeetingDecisions;
import org.otonari.ofp.meeting.MeetingIntroductions;
import org.otonari.sla.WorkingCalendars;
import org.otonari.volunteers.VolunteerAnswers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets a year pass in the programme, as many people as wanted coming and going. */
@Component
class Year {

    /** Long past, so that nothing that other tests have left behind is due. */
    static final LocalDate FIRST = LocalDate.of(2015, 4, 1);

    static final LocalDate LAST = FIRST.plusYears(1).minusDays(1);

    private static final LocalTime MEETING = LocalTime.of(14, 0, 17);
    private static final double DAYS_OF_A_MONTH = 30.44;

    private final Applications applications;
    private final SessionAnswers sessions;
    private final Answers answers;
    private final VolunteerAnswers volunteering;
    private final PairCare care;
    private final Inbox inbox;
    private final MatchingMeetings meetings;
    private final MeetingBoard board;
    private final MeetingDecisions decisions;
    private final MeetingIntroductions introductions;
    private final Calendars calendars;
    private final ManagementService jobs;
    private final JdbcClient database;
    private final Time time;
    private final Clock clock;

    Year(
            Applications applications,
            SessionAnswers sessions,
            Answers answers,
            VolunteerAnswers volunteering,
            PairCare care,
            Inbox inbox,
            MatchingMeetings meetings,
            MeetingBoard board,
            MeetingDecisions decisions,
            MeetingIntroductions introductions,
            Calendars calendars,
            ManagementService jobs,
            JdbcClient database,
            Time time,
            Clock clock) {
        this.applications = applications;
        this.sessions = sessions;
        this.answers = answers;
        this.volunteering = volunteering;
        this.care = care;
        this.inbox = inbox;
        this.meetings = meetings;
        this.board = board;
        this.decisions = decisions;
        this.introductions = introductions;
        this.calendars = calendars;
        this.jobs = jobs;
        this.database = database;
        this.time = time;
        this.clock = clock;
    }

    /** @param aMonth applications a month */
    Lived live(int aMonth, long seed) {
        var begun = System.nanoTime();
        var zone = clock.getZone();
        time.moveTo(FIRST.atTime(8, 0).atZone(zone).toInstant());
        var chance = new Chance(seed);
        var agenda = new Agenda(jobs, time);
        var pace = new Pace(agenda::now, zone);
        var office = calendars.current().named(WorkingCalendars.OFFICE);
        var fates = new Fates(applications, care, agenda, chance, zone);
        var staff = new StaffAtWork(database, inbox, agenda, chance, fates, pace, office, zone);
        var letters = new Letterbox(database, sessions, answers, volunteering, agenda, chance);
        var numbers = new HashSet<CaseNumber>();
        var meeting = new MeetingDay(
                meetings,
                board,
                decisions,
                introductions,
                chance,
                pace,
                numbers::contains,
                Math.max(1, Math.round(aMonth / 15f)));
        var applicants = new Applicants(chance, zone);
        var total = 12 * aMonth;
        for (var each = 0; each < total; each++) {
            var day =
                    FIRST.plusDays(Math.min(365, Math.round(chance.number(12) * DAYS_OF_A_MONTH + chance.number(30))));
            agenda.plan(
                    day.atTime(9, 0).atZone(zone).toInstant().plus(chance.hours(0.2, 13)),
                    () -> numbers.add(pace.of(Pace.Wait.APPLICATION, () -> applications
                            .submit(applicants.next(agenda.now()))
                            .caseNumber())));
        }
        var looks = 0;
        for (var day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            var midnight = day.atStartOfDay(zone).toInstant();
            agenda.plan(midnight.plus(Duration.ofHours(9)), letters::look);
            agenda.plan(midnight.plus(Duration.ofHours(19)), letters::look);
            if (office.isOpenOn(day)) {
                for (var look : StaffAtWork.looks()) {
                    agenda.plan(midnight.plus(look), staff::look);
                }
            }
            if (office.isOpenOn(day) && day.getDayOfWeek() == DayOfWeek.WEDNESDAY) {
                agenda.plan(day.atTime(MEETING).atZone(zone).toInstant(), meeting::meet);
            }
            if (day.getDayOfMonth() == 1 || day.equals(LAST)) {
                looks++;
                agenda.plan(midnight.plus(Duration.ofHours(20)), this::requireNobodyForgotten);
            }
        }
        agenda.liveUntil(LAST.atTime(23, 59).atZone(zone).toInstant());
        requireNobodyForgotten();
        return new Lived(
                numbers.size(),
                agenda.deeds(),
                staff.completed(),
                agenda.timers(),
                looks,
                meeting.suggested(),
                meeting.vetoed(),
                pace,
                Duration.ofNanos(System.nanoTime() - begun));
    }

    private void requireNobodyForgotten() {
        assertThat(Forgotten.among(database, FIRST, LAST))
                .as("people without a next step on " + time.today())
                .isEmpty();
    }

    Measures measures() {
        return new Measures(database, FIRST, LAST, time.now());
    }

    /** @param looks how often somebody forgotten was looked for */
    record Lived(
            int applications,
            int deeds,
            int tasks,
            int timers,
            int looks,
            int suggested,
            int vetoed,
            Pace pace,
            Duration took) {}
}
