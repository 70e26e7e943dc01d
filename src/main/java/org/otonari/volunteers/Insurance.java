package org.otonari.volunteers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.otonari.casefile.CaseFiles;
import org.otonari.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The insurance of volunteers, which ends every 31 March (domain.md §2.2). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Insurance {

    private final StandingRepository standings;
    private final VolunteerLetters letters;
    private final CaseFiles cases;
    private final VolunteerSettings settings;
    private final Clock clock;

    Insurance(
            StandingRepository standings,
            VolunteerLetters letters,
            CaseFiles cases,
            VolunteerSettings settings,
            Clock clock) {
        this.standings = standings;
        this.letters = letters;
        this.cases = cases;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Insures the volunteer from a day to the end of the insurance's year.
     *
     * @throws VolunteerRefused if that year is over already, brings nothing beyond the insurance they have, or leaves days
     *     without any
     */
    public void insure(CaseNumber number, LocalDate from) {
        var end = InsuranceYear.end(from);
        var today = LocalDate.now(clock);
        if (end.isBefore(today)) {
            throw new VolunteerRefused("volunteers.insurance.over", end);
        }
        var standing = standing(number);
        var until = standing.insuredUntil();
        if (until != null && !end.isAfter(until)) {
            throw new VolunteerRefused("volunteers.insurance.same", until);
        }
        var latest = until == null || until.isBefore(today) ? today : until.plusDays(1);
        if (from.isAfter(latest)) {
            throw new VolunteerRefused("volunteers.insurance.gap", latest);
        }
        standing.insure(from);
        cases.event(number, "volunteers.timeline.insured", end);
    }

    /** The next year is arranged: whoever had to stop for want of it is active again, and is told. */
    public void renew(CaseNumber number) {
        var standing = standing(number);
        if (standing.insuredAgain()) {
            moved(standing);
            cases.event(number, "volunteers.timeline.active");
            letters.write(standing, "volunteer-active");
        }
    }

    /** Nobody volunteers without insurance. */
    public void suspend(CaseNumber number) {
        var standing = standing(number);
        if (standing.status() == StandingStatus.ACTIVE) {
            standing.suspend();
            moved(standing);
            cases.event(number, "volunteers.timeline.suspended");
            letters.write(standing, "volunteer-suspended");
        }
    }

    public InsuranceDates dates(CaseNumber number) {
        var until = Objects.requireNonNull(standing(number).insuredUntil());
        return new InsuranceDates(
                beginning(settings.insuranceRenewal().atYear(until.getYear())), beginning(until.plusDays(1)));
    }

    private Instant beginning(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private void moved(VolunteerStanding standing) {
        cases.moveTo(standing.number(), standing.status().code());
    }

    private VolunteerStanding standing(CaseNumber number) {
        return standings.findByCaseNumber(number.value()).orElseThrow();
    }
}
