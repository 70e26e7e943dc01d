package org.otonari.ofp;

import org.jspecify.annotations.Nullable;
import org.otonari.appointments.AppointmentKind;
import org.otonari.appointments.AppointmentView;
import org.otonari.appointments.Appointments;
import org.otonari.kernel.PersonId;
import org.otonari.notify.NoticeKind;
import org.otonari.notify.StaffNews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A date does not suit: it is given up, those who need to know hear of it, and the process looks for another one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NewDates {

    private final Appointments appointments;
    private final DateLetters letters;
    private final StaffNews news;
    private final ApplicationFlow applications;
    private final PairFlow pairs;

    NewDates(
            Appointments appointments,
            DateLetters letters,
            StaffNews news,
            ApplicationFlow applications,
            PairFlow pairs) {
        this.appointments = appointments;
        this.letters = letters;
        this.news = news;
        this.applications = applications;
        this.pairs = pairs;
    }

    /**
     * @param because the guest who cannot come and knows it; nobody if it is the staff who move it
     * @return whether the process has gone back; one that began on an older model has not, and its open task says more
     */
    boolean lookFor(AppointmentView date, @Nullable PersonId because) {
        appointments.giveUpDate(date.number(), date.kind());
        date.guests().stream().filter(it -> !it.equals(because)).forEach(it -> letters.callOff(date, it));
        var back = date.kind() == AppointmentKind.INTERVIEW
                ? applications.newDateNeeded(date.number())
                : pairs.newDateNeeded(date.number());
        if (because != null && date.host() != null) {
            news.tell(
                    NoticeKind.DATE_DECLINED,
                    date.host(),
                    date.number(),
                    "case/" + date.number(),
                    back ? "ofp.notice.cannotCome" : "ofp.notice.cannotCome.byHand",
                    date.number(),
                    date.kind().key());
        }
        return back;
    }
}
