package org.otonari.ofp;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.otonari.appointments.AppointmentKind;
import org.otonari.casefile.CaseFiles;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Programme;
import org.otonari.kernel.Side;
import org.otonari.matching.Vocabulary;
import org.otonari.ofp.fees.Fee;
import org.otonari.ofp.fees.Fees;
import org.otonari.people.People;
import org.otonari.people.PersonDetails;
import org.otonari.volunteers.VolunteerLeft;
import org.otonari.volunteers.Volunteers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The life of an application: every verb the process, a coordinator or the applicant can use (domain.md §2.1, 1–7). */
@Service
@Transactional
public class Applications {

    /** Version of the privacy text shown on the public form. */
    public static final String PRIVACY_TEXT = "2026-10";

    private final ApplicationRepository applications;
    private final SessionBookings bookings;
    private final SessionPlaces places;
    private final People people;
    private final CaseFiles cases;
    private final Correspondence letters;
    private final MeetingDates meetings;
    private final ApplicationFlow flow;
    private final Fees fees;
    private final Volunteers volunteers;
    private final OfpSettings settings;
    private final Clock clock;

    Applications(
            ApplicationRepository applications,
            SessionBookings bookings,
            SessionPlaces places,
            People people,
            CaseFiles cases,
            Correspondence letters,
            MeetingDates meetings,
            ApplicationFlow flow,
            Fees fees,
            Volunteers volunteers,
            OfpSettings settings,
            Clock clock) {
        this.applications = applications;
        this.bookings = bookings;
        this.places = places;
        this.people = people;
        this.cases = cases;
        this.letters = letters;
        this.meetings = meetings;
        this.flow = flow;
        this.fees = fees;
        this.volunteers = volunteers;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Takes an application: registers the person and the consent, opens the case and starts its process, all or nothing.
     *
     * @throws Refusal if the applicant is too young
     */
    public Submitted submit(NewApplication form) {
        if (Period.between(form.birthDate(), LocalDate.now(clock)).getYears() < settings.minimumAge()) {
            throw new Refusal("ofp.application.tooYoung", settings.minimumAge());
        }
        var person = register(form);
        people.recordConsent(person, "privacy", PRIVACY_TEXT, form.consentedAt());
        var application = open(person, form.side(), form.appliedOn());
        var number = application.number();
        cases.event(number, "ofp.timeline.applied", form.language());
        var link = letters.trackingLink(application);
        flow.start(number, form.side(), form.appliedOn());
        return new Submitted(number, link);
    }

    /**
     * The next step after a pair: a new application of the same person, who is asked nothing twice. What they told us, what
     * they agreed to and the identity check stay with the person, and the two cases name each other.
     *
     * @param side on which they come back, e.g. a participant as a volunteer
     * @throws Refusal if they are applying for that side already
     */
    CaseNumber comeBack(CaseNumber former, Side side) {
        var person = application(former).person();
        if (isApplying(person, side)) {
            throw new Refusal("ofp.application.already");
        }
        var application = open(person, side, LocalDate.now(clock));
        application.liveWithMinors(application(former).hasMinorsInHome());
        cases.event(application.number(), "ofp.timeline.cameBack", former.value());
        cases.event(former, "ofp.timeline.cameBackIn", application.number().value());
        flow.start(application.number(), side, application.appliedOn());
        return application.number();
    }

    /** Whether somebody has an application for this side that is not closed. */
    boolean isApplying(PersonId person, Side side) {
        return applications.existsByPersonIdAndSideAndStatusNot(person.value(), side, ApplicationStatus.CLOSED);
    }

    void comeBackUnlessThere(CaseNumber former, Side side) {
        if (!isApplying(application(former).person(), side)) {
            comeBack(former, side);
        }
    }

    private Application open(PersonId person, Side side, LocalDate appliedOn) {
        var number = cases.open(
                side == Side.PARTICIPANT ? "OFP" : "VOL",
                Programme.OFP,
                "application",
                ApplicationStatus.RECEIVED.code(),
                Map.of(person, side.code()));
        return applications.saveAndFlush(new Application(number, person, side, appliedOn));
    }

    /** Whether this very person already has an application for this side that is not closed. */
    @Transactional(readOnly = true)
    public boolean isAlreadyApplying(NewApplication form) {
        return people.find(form.name(), form.email(), form.birthDate()).stream()
                .anyMatch(person -> applications.existsByPersonIdAndSideAndStatusNot(
                        person.value(), form.side(), ApplicationStatus.CLOSED));
    }

    public void write(CaseNumber number, String template) {
        letters.toApplicant(application(number), template);
    }

    public void inviteToSession(CaseNumber number) {
        var application = application(number);
        application.inviteToSession();
        moved(application);
        letters.toApplicant(application, application.missedSessions() == 0 ? "session-invitation" : "session-reminder");
    }

    /** Reminds of the session that is near; whoever has booked it only now knows. */
    public void remindOfSession(CaseNumber number) {
        var application = application(number);
        var session = application.sessionId();
        if (session == null) {
            return;
        }
        var date = meetings.latest(number, AppointmentKind.SESSION);
        var reminder = date.startsAt()
                .atZone(clock.getZone())
                .minus(settings.sessions().reminder())
                .toInstant();
        if (date.startsAt().isAfter(clock.instant())
                && places.find(session, number)
                        .filter(it -> it.since().isBefore(reminder))
                        .isPresent()) {
            letters.sessionTomorrow(application);
        }
    }

    /** @return how many sessions the applicant has missed by now */
    public int recordAttendance(CaseNumber number, boolean attended) {
        var application = application(number);
        var session = application.sessionId();
        if (session != null) {
            places.set(session, number, attended ? PlaceState.ATTENDED : PlaceState.MISSED);
        }
        if (attended) {
            application.attendSession();
            meetings.tookPlace(number, AppointmentKind.SESSION);
        } else {
            application.missSession();
        }
        moved(application);
        return application.missedSessions();
    }

    public void arrangeInterview(CaseNumber number, Instant at, String place) {
        var application = application(number);
        application.arrangeInterview(at, place);
        meetings.interview(application);
        moved(application);
    }

    public void recordIdentityCheck(
            CaseNumber number, String document, boolean confirmed, @Nullable String note, String checkedBy) {
        var application = application(number);
        people.recordIdentityCheck(application.person(), document, confirmed, note, checkedBy);
        if (!confirmed) {
            application.awaitDecision();
            moved(application);
        }
    }

    /** Keeps what was heard in the interview; what is left open stays as it was. */
    public void recordInterview(
            CaseNumber number,
            FeeReduction reduction,
            boolean minorsInHome,
            @Nullable String wishes,
            @Nullable String considerations) {
        var application = application(number);
        application.reduceFee(reduction);
        application.liveWithMinors(minorsInHome);
        var person = people.get(application.person());
        people.update(person.withHearing(
                wishes == null ? person.wishes() : wishes,
                considerations == null ? person.considerations() : considerations));
        meetings.tookPlace(number, AppointmentKind.INTERVIEW);
        application.awaitDecision();
        moved(application);
    }

    /** @param yen what the fee table gave */
    public void askRegistrationFee(CaseNumber number, int yen) {
        var application = application(number);
        application.askFee(yen);
        fees.ask(number, application.person(), Fee.Kind.REGISTRATION, yen);
        moved(application);
        letters.toApplicant(application, "registration-fee");
    }

    public void joinWaitingList(CaseNumber number) {
        var application = application(number);
        var accepted = application.status() != ApplicationStatus.PAIRED;
        application.joinWaitingList(LocalDate.now(clock));
        moved(application);
        letters.toApplicant(application, "waiting-list-joined");
        // Whoever comes back from a pair volunteers already, also if that was before there was a register.
        if (accepted && application.side() == Side.VOLUNTEER) {
            volunteers.begin(application.person(), number);
        }
    }

    /** Whoever does not become a volunteer, or stays none, waits for nobody; they were told by the register. */
    @EventListener
    void on(VolunteerLeft event) {
        applications
                .findByPersonIdAndSideAndStatus(event.person().value(), Side.VOLUNTEER, ApplicationStatus.WAITING)
                .forEach(it -> {
                    cases.event(it.number(), "ofp.timeline.withdrawn");
                    flow.withdrawnAndThanked(it.number());
                });
    }

    /** @param template farewell to send, or none */
    public void close(CaseNumber number, String outcome, @Nullable String template) {
        var application = application(number);
        bookings.leave(application);
        application.close();
        cases.close(number, outcome);
        cases.event(number, "ofp.timeline.closed", "ofp.outcome." + outcome);
        letters.cancelDates(number);
        if (template != null) {
            letters.toApplicant(application, template);
        }
        if (application.side() == Side.VOLUNTEER && outcome.equals("withdrawn")) {
            volunteers.leave(application.person());
        }
    }

    /** Whom {@link #waiting} would list, in no order. */
    @Transactional(readOnly = true)
    public List<CaseNumber> waitingNumbers() {
        return applications.numbers(ApplicationStatus.WAITING).stream()
                .map(CaseNumber::new)
                .toList();
    }

    /** The applications of those among these people who wait as volunteers. */
    @Transactional(readOnly = true)
    public List<CaseNumber> waitingVolunteers(Set<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return applications
                .numbers(
                        ApplicationStatus.WAITING,
                        Side.VOLUNTEER,
                        people.stream().map(PersonId::value).toList())
                .stream()
                .map(CaseNumber::new)
                .toList();
    }

    /** How many {@link #waiting} would list. */
    @Transactional(readOnly = true)
    public long countWaiting() {
        return applications.countByStatus(ApplicationStatus.WAITING);
    }

    /** Everybody on the waiting list, those to be matched first on top, then by waiting time. */
    @Transactional(readOnly = true)
    public List<ApplicationSummary> waiting() {
        var waiting =
                applications.findByStatusOrderByPriorityDescWaitingSinceAscCaseNumberAsc(ApplicationStatus.WAITING);
        var who = people.all(waiting.stream().map(Application::person).toList());
        return waiting.stream()
                .map(it -> summary(it, Objects.requireNonNull(who.get(it.person()))))
                .toList();
    }

    /** @throws java.util.NoSuchElementException if there is no such application */
    @Transactional(readOnly = true)
    public ApplicationSummary summary(CaseNumber number) {
        return summary(application(number));
    }

    Application application(CaseNumber number) {
        return applications.findById(number.value()).orElseThrow();
    }

    void moved(Application application) {
        cases.moveTo(application.number(), application.status().code());
    }

    private ApplicationSummary summary(Application it) {
        return summary(it, people.get(it.person()));
    }

    private static ApplicationSummary summary(Application it, PersonDetails person) {
        return new ApplicationSummary(
                it.number(),
                it.side(),
                it.status(),
                person,
                it.appliedOn(),
                it.feeReduction(),
                it.registrationFee(),
                it.interviewAt(),
                it.waitingSince(),
                it.hasPriority(),
                it.hasMinorsInHome(),
                it.missedSessions(),
                it.declinedIntroductions());
    }

    /**
     * Always somebody new: knowing a name, a mail address and a birth date proves nothing, so a form never changes what
     * is known about a registered person. Who is the same as whom is for the coordinator who checks the application.
     */
    private PersonId register(NewApplication form) {
        var id = PersonId.create();
        people.register(details(id, form));
        return id;
    }

    private static PersonDetails details(PersonId id, NewApplication form) {
        return new PersonDetails(
                id,
                form.name(),
                form.email(),
                form.language(),
                form.ward(),
                form.birthDate(),
                form.gender(),
                form.genderPreference(),
                form.japaneseLevel(),
                form.languages(),
                form.availability(),
                form.onlineAccepted(),
                interests(form),
                form.wishes(),
                form.message(),
                null);
    }

    /** What a file or a program writes as wishes in our own words counts as goals, and outlives the interview. */
    private static Set<String> interests(NewApplication form) {
        var interests = new HashSet<>(form.interests());
        if (form.wishes() != null) {
            Arrays.stream(form.wishes().split("[;,、\\s]+"))
                    .filter(Vocabulary.GOALS::contains)
                    .forEach(interests::add);
        }
        return interests;
    }

    /** @param trackingUrl private address on which the applicant sees where things stand */
    public record Submitted(CaseNumber caseNumber, String trackingUrl) {}
}
