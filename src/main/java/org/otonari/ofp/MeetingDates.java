package org.otonari.ofp;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.otonari.access.CurrentAccount;
import org.otonari.appointments.AppointmentKind;
import org.otonari.appointments.AppointmentView;
import org.otonari.appointments.Appointments;
import org.otonari.appointments.NewDate;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The dates of the programme, as calendars are told of them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MeetingDates {

    private final Appointments appointments;
    private final CurrentAccount current;
    private final OfpSettings settings;

    MeetingDates(Appointments appointments, CurrentAccount current, OfpSettings settings) {
        this.appointments = appointments;
        this.current = current;
        this.settings = settings;
    }

    /** Nobody of the staff is known to be there: sessions are held by whoever holds them that week. */
    AppointmentView session(Application application, InformationSessions.Offered session) {
        return appointments.arrange(new NewDate(
                application.number(),
                AppointmentKind.SESSION,
                session.startsAt(),
                session.endsAt(),
                session.place(),
                Set.of(application.person()),
                null));
    }

    void interview(Application application) {
        arrange(
                application.number(),
                AppointmentKind.INTERVIEW,
                application.interviewAt(),
                settings.interviewLength(),
                application.interviewPlace(),
                Set.of(application.person()));
    }

    void firstMeeting(Pair pair) {
        arrange(
                pair.number(),
                AppointmentKind.FIRST_MEETING,
                pair.firstMeetingAt(),
                settings.meetingLength(),
                pair.firstMeetingPlace(),
                Set.of(pair.participant(), pair.volunteer()));
    }

    /** @throws java.util.NoSuchElementException if no such date was agreed on */
    AppointmentView latest(CaseNumber number, AppointmentKind kind) {
        return appointments.latest(number, kind).orElseThrow();
    }

    /** @return what was still ahead and is cancelled now */
    List<AppointmentView> cancelAhead(CaseNumber number) {
        return appointments.cancelAhead(number);
    }

    /** The date does not hold any more, and everybody who has to know does. */
    void giveUpDate(CaseNumber number, AppointmentKind kind) {
        appointments.giveUpDate(number, kind);
    }

    void tookPlace(CaseNumber number, AppointmentKind kind) {
        appointments.tookPlace(number, kind);
    }

    private void arrange(
            CaseNumber number,
            AppointmentKind kind,
            @Nullable Instant at,
            Duration length,
            @Nullable String place,
            Set<PersonId> guests) {
        var start = Objects.requireNonNull(at);
        appointments.arrange(new NewDate(
                number,
                kind,
                start,
                start.plus(length),
                place == null ? "" : place,
                guests,
                current.isSignedIn() ? current.name() : null));
    }
}
