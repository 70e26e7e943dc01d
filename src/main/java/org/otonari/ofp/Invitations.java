package org.otonari.ofp;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.otonari.access.PrivateLinks;
import org.otonari.appointments.AppointmentKind;
import org.otonari.appointments.AppointmentStatus;
import org.otonari.appointments.AppointmentView;
import org.otonari.appointments.Appointments;
import org.otonari.appointments.GuestAnswer;
import org.otonari.casefile.CaseFiles;
import org.otonari.kernel.PersonId;
import org.otonari.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a guest says to a date through a private link: that they come, or that another date is needed. */
@Service
@Transactional
public class Invitations {

    private final PrivateLinks links;
    private final Appointments appointments;
    private final NewDates newDates;
    private final SessionBookings sessions;
    private final Correspondence letters;
    private final People people;
    private final CaseFiles cases;
    private final Clock clock;

    Invitations(
            PrivateLinks links,
            Appointments appointments,
            NewDates newDates,
            SessionBookings sessions,
            Correspondence letters,
            People people,
            CaseFiles cases,
            Clock clock) {
        this.links = links;
        this.appointments = appointments;
        this.newDates = newDates;
        this.sessions = sessions;
        this.letters = letters;
        this.people = people;
        this.cases = cases;
        this.clock = clock;
    }

    /** The date as it is now, which may be a later one than the letter with the link told of. */
    @Transactional(readOnly = true)
    public Optional<Invited> open(String token) {
        return links.open(DateLetters.LINK, token).flatMap(link -> appointments
                .find(UUID.fromString(link.subject()))
                .filter(it -> it.guests().contains(link.person()))
                .map(it -> invited(it, link.person())));
    }

    /** @throws Refusal if the link is over or the date does not hold any more */
    public void come(String token) {
        var link = links.open(DateLetters.LINK, token).orElseThrow(Invitations::over);
        var date = lock(link);
        appointments.answer(date.id(), link.person(), GuestAnswer.COMING);
        tell(date, link.person(), "ofp.timeline.coming");
    }

    /**
     * Gives the date up and lets the process look for another.
     *
     * @throws Refusal if the link is over or the date does not hold any more
     */
    public void cannotCome(String token, GuestAnswer answer) {
        var link = links.open(DateLetters.LINK, token).orElseThrow(Invitations::over);
        var date = lock(link);
        appointments.answer(date.id(), link.person(), answer);
        if (date.kind() == AppointmentKind.SESSION) {
            sessions.giveUp(date.number());
        } else {
            tell(date, link.person(), "ofp.timeline.cannotCome");
            newDates.lookFor(date, link.person());
        }
    }

    /**
     * A session is the same for many: whoever cannot come on that date chooses another one.
     *
     * @return private address of the dates there are
     * @throws Refusal if the link is over or the date is none of a session
     */
    public String otherDates(String token) {
        var link = links.open(DateLetters.LINK, token).orElseThrow(Invitations::over);
        return appointments
                .find(UUID.fromString(link.subject()))
                .filter(it ->
                        it.kind() == AppointmentKind.SESSION && it.guests().contains(link.person()))
                .map(it -> letters.bookingLink(it.number(), link.person()))
                .orElseThrow(Invitations::over);
    }

    private AppointmentView lock(PrivateLinks.Opened link) {
        return appointments
                .lock(UUID.fromString(link.subject()))
                .filter(it -> it.guests().contains(link.person()))
                .filter(it -> state(it) == State.HOLDS)
                .orElseThrow(() -> new Refusal("ofp.date.notNow"));
    }

    private void tell(AppointmentView date, PersonId guest, String event) {
        cases.view(date.number()).people().stream()
                .filter(it -> it.person().id().equals(guest))
                .forEach(it -> cases.event(
                        date.number(),
                        event,
                        "ofp.side." + it.part(),
                        date.kind().key()));
    }

    private Invited invited(AppointmentView it, PersonId guest) {
        return new Invited(
                it.kind(),
                it.startsAt(),
                it.endsAt(),
                it.place(),
                people.get(guest).name().written(),
                state(it),
                it.answerOf(guest).map(answer -> answer.said().coming()).orElse(false));
    }

    private State state(AppointmentView it) {
        if (it.status() == AppointmentStatus.BEING_MOVED) {
            return State.BEING_MOVED;
        }
        return it.status() == AppointmentStatus.CONFIRMED && it.startsAt().isAfter(clock.instant())
                ? State.HOLDS
                : State.OVER;
    }

    private static Refusal over() {
        return new Refusal("ui.link.over");
    }

    /** What can be said to a date. */
    public enum State {
        HOLDS,
        BEING_MOVED,
        OVER
    }

    /** @param coming whether the guest has said so, to this very date */
    public record Invited(
            AppointmentKind kind,
            Instant startsAt,
            Instant endsAt,
            String place,
            String name,
            State state,
            boolean coming) {}
}
