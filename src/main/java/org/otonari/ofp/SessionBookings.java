package org.otonari.ofp;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.otonari.appointments.AppointmentKind;
import org.otonari.casefile.CaseFiles;
import org.otonari.kernel.CaseNumber;
import org.otonari.ofp.InformationSessions.Offered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes places in information sessions, moves them and gives them back, and lets whoever waits move up. Sessions are
 * locked before applications, always: so two people who want the last place come one after the other, and nobody waits
 * in a circle.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SessionBookings {

    private final InformationSessionRepository sessions;
    private final ApplicationRepository applications;
    private final SessionPlaces places;
    private final CaseFiles cases;
    private final Correspondence letters;
    private final MeetingDates meetings;
    private final ApplicationFlow flow;
    private final OfpSettings settings;
    private final Clock clock;

    SessionBookings(
            InformationSessionRepository sessions,
            ApplicationRepository applications,
            SessionPlaces places,
            CaseFiles cases,
            Correspondence letters,
            MeetingDates meetings,
            ApplicationFlow flow,
            OfpSettings settings,
            Clock clock) {
        this.sessions = sessions;
        this.applications = applications;
        this.places = places;
        this.cases = cases;
        this.letters = letters;
        this.meetings = meetings;
        this.flow = flow;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Books a place, or moves the one the application has.
     *
     * @throws Refusal if the session is full or takes no bookings, or the application does not wait for a booking
     */
    Offered book(CaseNumber number, UUID wanted) {
        var held = applications.sessionOf(number.value()).orElse(null);
        var locked = lock(Stream.of(wanted, held));
        var application = lock(number, held);
        var session = get(locked, wanted);
        if (wanted.equals(held)) {
            return Offered.of(session);
        }
        if (held == null) {
            take(application, session);
            cases.event(number, "ofp.timeline.sessionBooked", session.startsAt());
        } else {
            var former = get(locked, held);
            requireMovable(number, former);
            session.book(clock.instant());
            move(application, former, session);
        }
        letters.sessionBooked(application);
        return Offered.of(session);
    }

    private void move(Application application, InformationSession former, InformationSession session) {
        var number = application.number();
        former.release(clock.instant());
        places.set(former.id(), number, PlaceState.GIVEN_UP);
        places.set(session.id(), number, PlaceState.BOOKED);
        application.bookSession(session.id());
        cases.event(number, "ofp.timeline.sessionMoved", former.startsAt(), session.startsAt());
        meetings.session(application, Offered.of(session));
        flow.sessionMoved(number, session.startsAt(), session.endsAt());
        moveUp(former);
    }

    /** Whether the booking of an application can still be moved or given back by the applicant. */
    boolean isMovable(CaseNumber number, Offered held) {
        return clock.instant().isBefore(held.startsAt()) && flow.awaitsSession(number);
    }

    private void requireMovable(CaseNumber number, InformationSession held) {
        if (!isMovable(number, Offered.of(held))) {
            throw new Refusal("ofp.session.notMovable");
        }
    }

    /**
     * Gives the place back; the process invites to another date.
     *
     * @return whether it does so now: one that began on an older model does after the session, as for a no-show
     * @throws Refusal if there is no place, or the session has begun
     */
    boolean giveUp(CaseNumber number) {
        var held = applications.sessionOf(number.value()).orElseThrow(() -> new Refusal("ofp.session.notMovable"));
        var session = get(lock(Stream.of(held)), held);
        var application = lock(number, held);
        if (session.hasBegun(clock.instant())) {
            throw new Refusal("ofp.session.notMovable");
        }
        session.release(clock.instant());
        places.set(held, number, PlaceState.GIVEN_UP);
        application.giveUpSession();
        cases.event(number, "ofp.timeline.sessionGivenUp", session.startsAt());
        meetings.giveUpDate(number, AppointmentKind.SESSION);
        var back = flow.sessionGivenUp(number);
        moveUp(session);
        return back;
    }

    /**
     * Waits for a place in a full session, and for no other.
     *
     * @throws Refusal if it takes no bookings, or the application does not wait for one
     */
    void join(CaseNumber number, UUID wanted) {
        var session = get(lock(Stream.of(wanted)), wanted);
        var application = applications.lock(number.value()).orElseThrow();
        session.requireBookable(clock.instant());
        if (session.placesLeft() > 0) {
            throw new Refusal("ofp.session.freeAgain");
        }
        requireAwaited(application);
        if (places.waitedFor(number).stream().anyMatch(it -> it.session().equals(wanted))) {
            return;
        }
        places.stopWaiting(number);
        places.set(wanted, number, PlaceState.WAITING);
        cases.event(number, "ofp.timeline.sessionWaiting", session.startsAt());
    }

    void stopWaiting(CaseNumber number) {
        lock(places.waitedFor(number).stream().map(SessionPlace::session));
        if (places.stopWaiting(number)) {
            cases.event(number, "ofp.timeline.sessionWaitingLeft");
        }
    }

    /** Those who wait for a free place have it, whoever came first; not so late that nobody could plan for it. */
    void moveUp(InformationSession session) {
        var now = clock.instant();
        if (!now.isBefore(session.startsAt().minus(settings.sessions().moveUpUntil()))) {
            return;
        }
        for (var place : places.waiting(session.id())) {
            if (!session.isOpen(now)) {
                return;
            }
            var application = applications.lock(place.number().value()).orElseThrow();
            if (application.sessionId() == null && flow.awaitsBooking(application.number())) {
                take(application, session);
                cases.event(application.number(), "ofp.timeline.sessionMovedUp", session.startsAt());
                letters.sessionMovedUp(application);
            } else {
                place.become(PlaceState.GIVEN_UP, now);
            }
        }
    }

    /** It does not take place: everybody hears so and is invited to another date. */
    void callOff(InformationSession session, String by) {
        session.become(SessionStatus.CALLED_OFF, clock.instant(), by);
        for (var place : places.booked(session.id())) {
            var application = applications.lock(place.number().value()).orElseThrow();
            session.release(clock.instant());
            application.giveUpSession();
            place.become(PlaceState.GIVEN_UP, clock.instant());
            cases.event(place.number(), "ofp.timeline.sessionCalledOff", session.startsAt());
            letters.sessionCalledOff(application);
            flow.sessionGivenUp(place.number());
        }
        for (var place : places.waiting(session.id())) {
            place.become(PlaceState.GIVEN_UP, clock.instant());
            cases.event(place.number(), "ofp.timeline.sessionCalledOff", session.startsAt());
            letters.toApplicant(applications.findById(place.number().value()).orElseThrow(), "session-invitation");
        }
    }

    /** The application ends: what it has becomes free, and it waits for nothing. */
    void leave(Application application) {
        places.stopWaiting(application.number());
        var held = application.sessionId();
        var session = held == null ? null : lock(Stream.of(held)).get(held);
        if (session != null && !session.hasBegun(clock.instant())) {
            session.release(clock.instant());
            places.set(session.id(), application.number(), PlaceState.GIVEN_UP);
            moveUp(session);
        }
    }

    private void take(Application application, InformationSession session) {
        requireAwaited(application);
        session.book(clock.instant());
        places.stopWaiting(application.number());
        places.set(session.id(), application.number(), PlaceState.BOOKED);
        application.bookSession(session.id());
        meetings.session(application, Offered.of(session));
        flow.sessionBooked(application.number(), session.startsAt(), session.endsAt());
    }

    private void requireAwaited(Application application) {
        if (application.sessionId() != null || !flow.awaitsBooking(application.number())) {
            throw new Refusal("ofp.session.notWaiting");
        }
    }

    /** @throws Refusal if the place of the application has changed since it was looked at */
    private Application lock(CaseNumber number, @Nullable UUID held) {
        var application = applications.lock(number.value()).orElseThrow();
        if (!Objects.equals(application.sessionId(), held)) {
            throw new Refusal("ui.link.again");
        }
        return application;
    }

    private Map<UUID, InformationSession> lock(Stream<@Nullable UUID> ids) {
        List<UUID> known = new ArrayList<>();
        ids.filter(Objects::nonNull).distinct().forEach(known::add);
        return known.isEmpty()
                ? Map.of()
                : sessions.lock(known).stream().collect(Collectors.toMap(InformationSession::id, Function.identity()));
    }

    /** A session that staff has taken away takes no bookings. */
    private static InformationSession get(Map<UUID, InformationSession> locked, UUID id) {
        var session = locked.get(id);
        if (session == null) {
            throw new Refusal("ofp.session.closed");
        }
        return session;
    }
}
