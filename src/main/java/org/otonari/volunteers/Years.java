package org.otonari.volunteers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.otonari.casefile.CaseFiles;
import org.otonari.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is asked of volunteers once a year, and what follows from the answer (domain.md §2.2). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Years {

    private final StandingRepository standings;
    private final Volunteers volunteers;
    private final VolunteerLetters letters;
    private final YearFlow asking;
    private final VolunteerFlow flow;
    private final CaseFiles cases;
    private final VolunteerSettings settings;
    private final Clock clock;

    Years(
            StandingRepository standings,
            Volunteers volunteers,
            VolunteerLetters letters,
            YearFlow asking,
            VolunteerFlow flow,
            CaseFiles cases,
            VolunteerSettings settings,
            Clock clock) {
        this.standings = standings;
        this.volunteers = volunteers;
        this.letters = letters;
        this.asking = asking;
        this.flow = flow;
        this.cases = cases;
        this.settings = settings;
        this.clock = clock;
    }

    void begin(CaseNumber number) {
        asking.start(number, nextAt());
    }

    /** The volunteer goes on, or rests until they say that they are back. */
    public void record(CaseNumber number, YearAnswer answer) {
        var standing = standing(number);
        switch (answer) {
            case GO_ON -> goOn(standing);
            case REST -> rest(standing, "volunteers.timeline.rests");
            case STOP -> throw new IllegalArgumentException("Whoever stops is not asked again");
        }
    }

    /** The volunteer stops: they are thanked, and their registration is closed. */
    public void stop(CaseNumber number) {
        var standing = standing(number);
        letters.write(standing, "farewell");
        volunteers.left(standing, "withdrawn");
        flow.left(number);
    }

    /** When somebody who answers today is asked again. */
    public Instant nextAt() {
        return LocalDate.now(clock)
                .plus(settings.yearly())
                .atStartOfDay(clock.getZone())
                .toInstant();
    }

    /**
     * Somebody who rested is back. That also answers the yearly question, if it is open.
     *
     * @throws VolunteerRefused if they do not rest
     */
    void comeBack(VolunteerStanding standing) {
        if (standing.status() != StandingStatus.DORMANT) {
            throw new VolunteerRefused("volunteers.rest.notResting");
        }
        if (!asking.answered(standing.number(), YearAnswer.GO_ON)) {
            goOn(standing);
        }
    }

    private void goOn(VolunteerStanding standing) {
        var rested = standing.status() == StandingStatus.DORMANT;
        standing.goOn(LocalDate.now(clock));
        if (rested) {
            cases.moveTo(standing.number(), standing.status().code());
        }
        cases.event(standing.number(), rested ? "volunteers.timeline.back" : "volunteers.timeline.goesOn");
    }

    void rest(VolunteerStanding standing, String why) {
        standing.rest();
        cases.moveTo(standing.number(), standing.status().code());
        cases.event(standing.number(), why);
        letters.write(standing, "volunteer-dormant");
    }

    private VolunteerStanding standing(CaseNumber number) {
        return standings.findByCaseNumber(number.value()).orElseThrow();
    }
}
