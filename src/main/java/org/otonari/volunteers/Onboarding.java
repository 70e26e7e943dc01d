package org.otonari.volunteers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.otonari.casefile.CaseFiles;
import org.otonari.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** From the acceptance to the first day as a volunteer: every verb the process and a coordinator can use (domain.md §2.2). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Onboarding {

    /** Version of the four sentences of the pledge. */
    public static final String PLEDGE = "2026-11";

    private final StandingRepository standings;
    private final Volunteers volunteers;
    private final VolunteerLetters letters;
    private final Insurance insurance;
    private final Years years;
    private final YearFlow asking;
    private final Dormancy dormancy;
    private final VolunteerFlow flow;
    private final CaseFiles cases;
    private final VolunteerSettings settings;
    private final ObjectMapper json;
    private final Clock clock;

    Onboarding(
            StandingRepository standings,
            Volunteers volunteers,
            VolunteerLetters letters,
            Insurance insurance,
            Years years,
            YearFlow asking,
            Dormancy dormancy,
            VolunteerFlow flow,
            CaseFiles cases,
            VolunteerSettings settings,
            ObjectMapper json,
            Clock clock) {
        this.standings = standings;
        this.volunteers = volunteers;
        this.letters = letters;
        this.insurance = insurance;
        this.years = years;
        this.asking = asking;
        this.dormancy = dormancy;
        this.flow = flow;
        this.cases = cases;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    public void write(CaseNumber number, String template) {
        letters.write(standing(number), template);
    }

    public void hearReferences(CaseNumber number) {
        standing(number).hearReferences(clock.instant());
        cases.event(number, "volunteers.timeline.referencesHeard");
    }

    public void pledgeOnPaper(CaseNumber number) {
        pledge(standing(number), true);
    }

    void pledge(VolunteerStanding standing, boolean onPaper) {
        standing.pledge(PLEDGE, onPaper, clock.instant());
        cases.event(
                standing.number(),
                onPaper ? "volunteers.timeline.pledgedOnPaper" : "volunteers.timeline.pledged",
                PLEDGE);
    }

    /** @throws VolunteerRefused if the training was too short or lies ahead */
    public void recordTraining(CaseNumber number, LocalDate on, int minutes) {
        if (minutes < settings.trainingMinutes()) {
            throw new VolunteerRefused("volunteers.training.tooShort", settings.trainingMinutes());
        }
        requirePast(on, "volunteers.training.ahead");
        standing(number).train(on, minutes);
        cases.event(number, "volunteers.timeline.trained", on, minutes);
    }

    /** Somebody went through the questions together with the volunteer, who understood them. */
    public void passQuizTogether(CaseNumber number) {
        standing(number).passQuizTogether(clock.instant());
        cases.event(number, "volunteers.timeline.quizTogether");
    }

    public void answerQuizAgain(CaseNumber number) {
        standing(number).answerQuizAgain();
    }

    public void activate(CaseNumber number) {
        var standing = standing(number);
        standing.activate(LocalDate.now(clock));
        cases.moveTo(number, standing.status().code());
        cases.event(number, "volunteers.timeline.active");
        letters.write(standing, "volunteer-active");
        flow.startInsurance(number, insurance.dates(number));
        years.begin(number);
        dormancy.begin(number);
    }

    /** @param template farewell to send, or none */
    public void close(CaseNumber number, String outcome, @Nullable String template) {
        var standing = standing(number);
        if (template != null) {
            letters.write(standing, template);
        }
        volunteers.left(standing, outcome);
        asking.registrationEnded(number);
    }

    public String remember(CaseNumber number) {
        try {
            return json.writeValueAsString(
                    standing(number).memory(cases.view(number).status()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public void putBack(CaseNumber number, String remembered) {
        try {
            var memory = json.readValue(remembered, StandingMemory.class);
            standing(number).putBack(memory);
            cases.moveTo(number, memory.caseStatus());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void requirePast(LocalDate day, String refusal) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new VolunteerRefused(refusal);
        }
    }

    private VolunteerStanding standing(CaseNumber number) {
        return standings.findByCaseNumber(number.value()).orElseThrow();
    }
}
