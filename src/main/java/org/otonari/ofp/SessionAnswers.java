package org.otonari.ofp;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.otonari.access.PrivateLinks;
import org.otonari.kernel.CaseNumber;
import org.otonari.ofp.InformationSessions.Offered;
import org.otonari.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an applicant does about the information session through a private link: book a date, move it, give it back, or
 * wait for a full one. The link serves until the applicant has been there or its time is over.
 */
@Service
@Transactional
public class SessionAnswers {

    private final PrivateLinks links;
    private final ApplicationRepository applications;
    private final InformationSessions sessions;
    private final SessionBookings bookings;
    private final SessionPlaces places;
    private final People people;
    private final ApplicationFlow flow;

    SessionAnswers(
            PrivateLinks links,
            ApplicationRepository applications,
            InformationSessions sessions,
            SessionBookings bookings,
            SessionPlaces places,
            People people,
            ApplicationFlow flow) {
        this.links = links;
        this.applications = applications;
        this.sessions = sessions;
        this.bookings = bookings;
        this.places = places;
        this.people = people;
        this.flow = flow;
    }

    /** The dates an applicant can choose from and what they have chosen, unless the time for it is over. */
    public Optional<Booking> open(String token) {
        return links.open(Correspondence.SESSION, token)
                .flatMap(link -> applications.findById(link.subject()))
                .filter(it -> it.status() == ApplicationStatus.SESSION)
                .filter(it -> it.sessionId() != null || flow.awaitsBooking(it.number()))
                .map(this::booking);
    }

    /**
     * Books a date, or moves to it.
     *
     * @throws Refusal if the link is over, the session is full, or the applicant can neither book nor move now
     */
    public Offered book(String token, UUID session) {
        return bookings.book(number(token), session);
    }

    /** @throws Refusal if the link is over, or there is no date ahead that could be given back */
    public void giveUp(String token) {
        bookings.giveUp(number(token));
    }

    /** @throws Refusal if the link is over, the session takes no bookings or has a place, or a date is booked already */
    public void joinWaitingList(String token, UUID session) {
        bookings.join(number(token), session);
    }

    /** @throws Refusal if the link is over */
    public void leaveWaitingList(String token) {
        bookings.stopWaiting(number(token));
    }

    private CaseNumber number(String token) {
        return links.open(Correspondence.SESSION, token)
                .map(link -> new CaseNumber(link.subject()))
                .orElseThrow(() -> new Refusal("ui.link.over"));
    }

    private Booking booking(Application it) {
        var person = people.get(it.person());
        var bookable = sessions.bookable();
        var held = it.sessionId();
        var booked = held == null ? null : sessions.find(held).orElse(null);
        return new Booking(
                it.number(),
                person.name().written(),
                person.language(),
                bookable.stream()
                        .filter(date -> date.placesLeft() > 0 && !date.id().equals(held))
                        .toList(),
                bookable.stream()
                        .filter(date -> date.placesLeft() <= 0 && !date.id().equals(held))
                        .toList(),
                booked,
                booked != null && bookings.isMovable(it.number(), booked),
                waitsFor(it.number()));
    }

    private @Nullable Waiting waitsFor(CaseNumber number) {
        return places.waitedFor(number).stream()
                .findFirst()
                .map(it -> new Waiting(
                        it.session(),
                        1
                                + (int) places.waiting(it.session()).stream()
                                        .takeWhile(other -> !other.number().equals(number))
                                        .count()))
                .orElse(null);
    }

    /**
     * What an applicant sees.
     *
     * @param sessions dates with free places, soonest first
     * @param full dates on which one can only wait for a place
     * @param booked the date they have, if any
     * @param movable whether they can still choose another one, or give it back
     */
    public record Booking(
            CaseNumber number,
            String name,
            String language,
            List<Offered> sessions,
            List<Offered> full,
            @Nullable Offered booked,
            boolean movable,
            @Nullable Waiting waiting) {}

    /** @param position from 1, who moves up next */
    public record Waiting(UUID session, int position) {}
}
