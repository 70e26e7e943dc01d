package org.otonari.year;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.otonari.Actors;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Refused;
import org.otonari.ofp.ApplicationStatus;
import org.otonari.ofp.Applications;
import org.otonari.ofp.EndReason;
import org.otonari.ofp.PairCare;

/** What life brings beside the tasks: people give up, pairs rest, move, quarrel or end, and tell a coordinator. */
final class Fates {

    private static final List<EndReason> REASONS = List.of(
            EndReason.MISMATCH,
            EndReason.MISMATCH,
            EndReason.BUSY,
            EndReason.BUSY,
            EndReason.MOVED,
            EndReason.ILLNESS,
            EndReason.LEFT_JAPAN);

    private static final Set<ApplicationStatus> FOUND_SOMEBODY =
            EnumSet.of(ApplicationStatus.INTRODUCED, ApplicationStatus.PAIRED);

    private final Applications applications;
    private final PairCare care;
    private final Agenda agenda;
    private final Chance chance;
    private final ZoneId zone;

    Fates(Applications applications, PairCare care, Agenda agenda, Chance chance, ZoneId zone) {
        this.applications = applications;
        this.care = care;
        this.agenda = agenda;
        this.chance = chance;
        this.zone = zone;
    }

    void after(CaseNumber number, String step, Map<String, Object> answers) {
        switch (step) {
            case "Task_CheckApplication" -> mayGiveUp(number, Habits.GIVES_UP_BEFORE_SESSION, 10);
            case "Task_RecordAttendance" -> mayGiveUp(number, Habits.GIVES_UP_BEFORE_INTERVIEW, 5);
            case "Task_Decide" -> mayGiveUp(number, Habits.GIVES_UP_WAITING, 90);
            case "Task_HoldFirstMeeting" -> {
                if ("established".equals(answers.get("firstMeeting"))) {
                    established(number);
                }
            }
            default -> {}
        }
    }

    private void mayGiveUp(CaseNumber number, double share, int withinDays) {
        may(share, 0.1, withinDays, () -> giveUp(number));
    }

    /** Nobody is tired of waiting who has been introduced; how often pairs end is said by other habits. */
    private void giveUp(CaseNumber number) {
        if (!FOUND_SOMEBODY.contains(applications.summary(number).status())) {
            care.withdraw(number);
        }
    }

    private void established(CaseNumber pair) {
        may(Habits.ENDS_EARLY, 5, 170, () -> care.end(pair, chance.one(REASONS), "本人から電話"));
        may(Habits.RESTS, 10, 150, () -> care.pause(pair, today().plusDays(10 + chance.number(40))));
        may(Habits.MOVES, 10, 160, () -> care.reportMove(pair));
        may(Habits.INCIDENT, 10, 160, () -> care.reportIncident(pair));
    }

    private LocalDate today() {
        return agenda.now().atZone(zone).toLocalDate();
    }

    private void may(double share, double from, double to, Runnable deed) {
        if (chance.is(share)) {
            agenda.plan(
                    agenda.now().plus(chance.days(from, to)).plus(Duration.ofSeconds(7)),
                    () -> Actors.SATO.does(() -> tell(deed)));
        }
    }

    /** What has ended meanwhile cannot rest or end again. */
    private void tell(Runnable deed) {
        try {
            deed.run();
        } catch (Refused tooLate) {
            // So be it.
        }
    }
}
