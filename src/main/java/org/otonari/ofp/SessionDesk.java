package org.otonari.ofp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.casefile.CaseAccess;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.people.People;
import org.otonari.people.PersonDetails;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Information sessions for those who plan and hold them: dates, places, and who is on the list. */
@Service
@Transactional
public class SessionDesk {

    /** How far back the list of sessions held goes. */
    private static final Period PAST = Period.ofWeeks(8);

    private static final Role[] READ = {Role.COORDINATOR, Role.MANAGER, Role.SUPERVISOR};

    private final InformationSessions sessions;
    private final InformationSessionRepository table;
    private final SessionPlaceRepository places;
    private final SessionBookings bookings;
    private final Applications applications;
    private final People people;
    private final CaseAccess access;
    private final CurrentAccount current;
    private final Clock clock;

    SessionDesk(
            InformationSessions sessions,
            InformationSessionRepository table,
            SessionPlaceRepository places,
            SessionBookings bookings,
            Applications applications,
            People people,
            CaseAccess access,
            CurrentAccount current,
            Clock clock) {
        this.sessions = sessions;
        this.table = table;
        this.places = places;
        this.bookings = bookings;
        this.applications = applications;
        this.people = people;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /** Whether the reader may plan, change and call off, beside reading. */
    public boolean mayPlan() {
        return current.hasAny(Role.COORDINATOR, Role.MANAGER);
    }

    /** Those still to come, soonest first. */
    public List<Session> ahead() {
        current.require(READ);
        return sessions(sessions.ahead());
    }

    /** Those of the last weeks, and the one that is going on; latest first. */
    @Transactional(readOnly = true)
    public List<Session> past() {
        current.require(READ);
        var now = clock.instant();
        return sessions(table.findByStartsAtBetweenOrderByStartsAtDesc(
                now.atZone(clock.getZone()).minus(PAST).toInstant(), now));
    }

    /** @throws NoSuchElementException if there is no such session */
    @Transactional(readOnly = true)
    public Session get(UUID id) {
        current.require(READ);
        return sessions(List.of(table.findById(id).orElseThrow())).get(0);
    }

    /**
     * Everybody who has a place or waits for one, or had one, in this order. Of somebody whose case is restricted only the
     * place is shown.
     */
    @Transactional(readOnly = true)
    public List<Guest> guests(UUID id) {
        current.require(READ);
        var all = places.findBySessionIdOrderBySinceAscIdAsc(id);
        var closed = access.closedToReader();
        var known = new HashMap<CaseNumber, ApplicationSummary>();
        all.stream()
                .map(SessionPlace::number)
                .filter(it -> !closed.contains(it))
                .forEach(it -> known.put(it, applications.summary(it)));
        return all.stream()
                .sorted(Comparator.comparing(SessionPlace::state))
                .map(it -> guest(it, known.get(it.number())))
                .toList();
    }

    /**
     * Plans a session, or one a week; an hour and place that is taken by another session stays as it is.
     *
     * @return how many were planned
     * @throws Refusal if the first one is not ahead
     */
    public int plan(SessionPlan plan) {
        requirePlan();
        var setting = plan.setting();
        var first = plan.day().atTime(plan.at()).atZone(clock.getZone());
        if (!first.toInstant().isAfter(clock.instant())) {
            throw new Refusal("ofp.sessions.past");
        }
        var planned = 0;
        for (var week = 0; week < plan.weeks(); week++) {
            var start = first.plusWeeks(week).toInstant();
            if (!table.existsByStartsAtAndPlace(start, setting.place())) {
                var end = start.plus(Duration.ofMinutes(plan.minutes()));
                table.save(new InformationSession(start, end, setting, current.name()));
                planned++;
            }
        }
        return planned;
    }

    /**
     * Changes where, in which language and for how many it is held; those who wait have the new places.
     *
     * @throws Refusal if more people have booked than would fit, or it has begun
     */
    public void change(UUID id, String place, boolean online, SessionLanguage language, int capacity) {
        requirePlan();
        var session = lock(id);
        session.change(
                new InformationSession.Setting(place, online, language, capacity), clock.instant(), current.name());
        bookings.moveUp(session);
    }

    /** Takes no more bookings; whoever has booked comes. */
    public void close(UUID id) {
        requirePlan();
        lock(id).become(SessionStatus.CLOSED, clock.instant(), current.name());
    }

    public void open(UUID id) {
        requirePlan();
        var session = lock(id);
        session.become(SessionStatus.OPEN, clock.instant(), current.name());
        bookings.moveUp(session);
    }

    /** It does not take place; everybody on the list is told and can choose another date. */
    public void callOff(UUID id) {
        requirePlan();
        bookings.callOff(lock(id), current.name());
    }

    private void requirePlan() {
        current.require(Role.COORDINATOR, Role.MANAGER);
    }

    private InformationSession lock(UUID id) {
        return table.lock(List.of(id)).stream().findFirst().orElseThrow();
    }

    private List<Session> sessions(List<InformationSession> found) {
        var counts = new HashMap<UUID, Map<PlaceState, Integer>>();
        places.count(found.stream().map(InformationSession::id).toList())
                .forEach(it -> counts.computeIfAbsent(it.getSession(), id -> new EnumMap<>(PlaceState.class))
                        .put(it.getState(), it.getPeople()));
        var list = new ArrayList<Session>();
        found.forEach(it -> list.add(session(it, counts.getOrDefault(it.id(), Map.of()))));
        return list;
    }

    private Session session(InformationSession it, Map<PlaceState, Integer> counts) {
        return new Session(
                it.id(),
                it.startsAt(),
                it.endsAt(),
                it.place(),
                it.isOnline(),
                it.language(),
                it.status(),
                it.capacity(),
                it.booked(),
                counts,
                it.changedBy(),
                it.hasBegun(clock.instant()),
                !clock.instant().isBefore(it.endsAt()));
    }

    private static Guest guest(SessionPlace place, @Nullable ApplicationSummary who) {
        return who == null
                ? new Guest(null, null, null, place.state(), place.since())
                : new Guest(place.number(), who.person(), who.side(), place.state(), place.since());
    }

    /**
     * A session with the number of people in each state.
     *
     * @param booked places taken
     * @param changedBy account; nobody if the weekly rule planned it
     */
    public record Session(
            UUID id,
            Instant startsAt,
            Instant endsAt,
            String place,
            boolean online,
            SessionLanguage language,
            SessionStatus status,
            int capacity,
            int booked,
            Map<PlaceState, Integer> people,
            @Nullable String changedBy,
            boolean begun,
            boolean over) {

        public int count(PlaceState state) {
            return people.getOrDefault(state, 0);
        }

        public boolean isFull() {
            return booked >= capacity;
        }
    }

    /** Somebody on the list; without number, person and side if the case is closed to the reader. */
    public record Guest(
            @Nullable CaseNumber number,
            @Nullable PersonDetails person,
            @Nullable Side side,
            PlaceState state,
            Instant since) {

        public boolean isKnown() {
            return number != null && person != null;
        }

        /** @throws NullPointerException if the case is closed to the reader */
        public CaseNumber known() {
            return Objects.requireNonNull(number);
        }
    }
}
