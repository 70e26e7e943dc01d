package org.otonari.ofp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.otonari.access.PrivateLinks;
import org.otonari.appointments.AppointmentKind;
import org.otonari.appointments.AppointmentView;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.otonari.notify.Messages;
import org.otonari.ofp.certificate.Certificates;
import org.otonari.ofp.fees.Fees;
import org.otonari.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes to applicants and pairs: knows which values and which private link each template needs. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Correspondence {

    /** Purposes of private links; also the first part of their path. */
    static final String TRACK = "track";

    static final String SESSION = "session";
    static final String INTRODUCTION = "introduction";
    static final String CHECK_IN = "checkin";

    private static final Duration TRACKING = Duration.ofDays(730);
    private static final Duration BOOKING = Duration.ofDays(60);
    private static final Duration CHECK_IN_OPEN = Duration.ofDays(45);

    private final Messages messages;
    private final DateLetters dates;
    private final MeetingDates meetings;
    private final PrivateLinks links;
    private final People people;
    private final Certificates certificates;
    private final Fees fees;
    private final Clock clock;

    Correspondence(
            Messages messages,
            DateLetters dates,
            MeetingDates meetings,
            PrivateLinks links,
            People people,
            Certificates certificates,
            Fees fees,
            Clock clock) {
        this.messages = messages;
        this.dates = dates;
        this.meetings = meetings;
        this.links = links;
        this.people = people;
        this.certificates = certificates;
        this.fees = fees;
        this.clock = clock;
    }

    String trackingLink(Application application) {
        return links.create(
                TRACK,
                application.number().value(),
                application.person(),
                clock.instant().plus(TRACKING));
    }

    /** Tells an applicant which session they have booked, with a link on which they can say that they cannot come. */
    void sessionBooked(Application application) {
        dates.invite(session(application), application.person(), "session-booked");
    }

    /** Tells somebody who waited for a place that it is theirs now. */
    void sessionMovedUp(Application application) {
        dates.invite(session(application), application.person(), "session-moved-up");
    }

    void sessionTomorrow(Application application) {
        dates.remind(session(application), application.person(), "session-tomorrow");
    }

    void sessionCalledOff(Application application) {
        meetings.giveUpDate(application.number(), AppointmentKind.SESSION);
        dates.callOff(session(application), application.person());
    }

    private AppointmentView session(Application application) {
        return meetings.latest(application.number(), AppointmentKind.SESSION);
    }

    /** @return the private address on which an applicant chooses the date of a session, or another one */
    String bookingLink(CaseNumber number, PersonId person) {
        return link(SESSION, number, person, clock.instant().plus(BOOKING));
    }

    void toApplicant(Application application, String template) {
        var person = application.person();
        if (template.equals("interview-invitation")) {
            dates.invite(meetings.latest(application.number(), AppointmentKind.INTERVIEW), person, template);
            return;
        }
        var values = new HashMap<String, String>();
        switch (template) {
            case "application-received" -> values.put("link", trackingLink(application));
            case "session-invitation", "session-reminder" ->
                values.put("link", bookingLink(application.number(), person));
            case "registration-fee", "registration-fee-reminder" -> {
                values.put("amount", LetterWords.yen(application.registrationFee()));
                values.put("reference", fees.reference(application.number(), person));
            }
            default -> {}
        }
        messages.send(application.number(), person, template, values);
    }

    void introduction(Pair pair, PersonId person, String template, Instant until) {
        messages.send(
                pair.number(),
                person,
                template,
                Map.of(
                        "link", link(INTRODUCTION, pair.number(), person, until),
                        "until", words(person).when(until)));
    }

    void closeIntroductions(Pair pair) {
        links.closeAll(INTRODUCTION, pair.number().value());
    }

    void checkIn(Pair pair, CheckIn checkIn, String template) {
        var person = pair.person(checkIn.side());
        var link = links.create(
                CHECK_IN, checkIn.id().toString(), person, clock.instant().plus(CHECK_IN_OPEN));
        messages.send(pair.number(), person, template, Map.of("link", link));
    }

    void membershipFee(Pair pair, PersonId person, int amount) {
        messages.send(
                pair.number(),
                person,
                "membership-fee",
                Map.of(
                        "amount", LetterWords.yen(amount),
                        "reference", fees.reference(pair.number(), person)));
    }

    void firstMeeting(Pair pair) {
        var date = meetings.latest(pair.number(), AppointmentKind.FIRST_MEETING);
        dates.invite(date, pair.participant(), "first-meeting");
        dates.invite(date, pair.volunteer(), "first-meeting");
    }

    /** What is still ahead in a case does not take place. */
    void cancelDates(CaseNumber number) {
        dates.cancel(meetings.cancelAhead(number));
    }

    void toBoth(Pair pair, String template) {
        to(pair, pair.participant(), template);
        to(pair, pair.volunteer(), template);
    }

    void to(Pair pair, PersonId person, String template) {
        var values = new HashMap<String, String>();
        if (template.equals("pair-established") || template.equals("closing-notice")) {
            values.put("until", words(person).day(pair.plannedEndAt()));
        }
        if (template.equals("pair-completed")) {
            values.put("link", certificates.link(pair.number(), person));
        }
        messages.send(pair.number(), person, template, values);
    }

    private String link(String purpose, CaseNumber number, PersonId person, Instant until) {
        return links.create(purpose, number.value(), person, until);
    }

    private LetterWords words(PersonId person) {
        return LetterWords.to(people.get(person).language(), clock.getZone());
    }
}
