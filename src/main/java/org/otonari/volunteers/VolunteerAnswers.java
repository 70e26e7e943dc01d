package org.otonari.volunteers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.otonari.access.PrivateLinks;
import org.otonari.casefile.CaseFiles;
import org.otonari.kernel.CaseNumber;
import org.otonari.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a volunteer does on their own page, behind a private link: the pledge, the quiz, and once a year an answer. */
@Service
@Transactional
public class VolunteerAnswers {

    private final PrivateLinks links;
    private final StandingRepository standings;
    private final Onboarding onboarding;
    private final Years years;
    private final YearFlow asking;
    private final VolunteerFlow flow;
    private final People people;
    private final CaseFiles cases;
    private final VolunteerSettings settings;
    private final Clock clock;

    VolunteerAnswers(
            PrivateLinks links,
            StandingRepository standings,
            Onboarding onboarding,
            Years years,
            YearFlow asking,
            VolunteerFlow flow,
            People people,
            CaseFiles cases,
            VolunteerSettings settings,
            Clock clock) {
        this.links = links;
        this.standings = standings;
        this.onboarding = onboarding;
        this.years = years;
        this.asking = asking;
        this.flow = flow;
        this.people = people;
        this.cases = cases;
        this.settings = settings;
        this.clock = clock;
    }

    /** Where the volunteer stands and what is theirs to do now; nothing if the link is over. */
    @Transactional(readOnly = true)
    public Optional<Open> open(String token) {
        return links.open(VolunteerLetters.PAGE, token)
                .flatMap(link -> standings.findByCaseNumber(link.subject()))
                .filter(it -> it.status() != StandingStatus.LEFT)
                .map(it -> {
                    var person = people.get(it.person());
                    return new Open(
                            it.number(),
                            person.name().written(),
                            person.language(),
                            it.status(),
                            it.referencesNeeded(),
                            it.missing(),
                            next(it),
                            attemptsLeft(it));
                });
    }

    /**
     * Gives the pledge; nothing if it is given already.
     *
     * @throws VolunteerRefused if the link is over or nobody waits for the pledge
     */
    public void pledge(String token) {
        var standing = lock(token);
        if (standing.hasPledged()) {
            return;
        }
        requireNext(standing, Next.PLEDGE);
        onboarding.pledge(standing, false);
        flow.pledged(standing.number());
    }

    /**
     * Marks the quiz. Whoever has passed can look at it again and changes nothing.
     *
     * @param choices index of the choice taken, for each question
     * @throws VolunteerRefused if the link is over or nobody waits for the quiz
     * @throws IllegalArgumentException unless every question is answered
     */
    public Result answerQuiz(String token, List<Integer> choices) {
        var marked = Quiz.mark(choices);
        var standing = lock(token);
        if (standing.hasPassedQuiz()) {
            return new Result(marked.score(), true, marked.wrong(), 0);
        }
        requireNext(standing, Next.QUIZ);
        var passed = marked.score() >= settings.quizPassMark();
        standing.answerQuiz(marked.score(), passed, clock.instant());
        cases.event(
                standing.number(),
                passed ? "volunteers.timeline.quizPassed" : "volunteers.timeline.quizFailed",
                marked.score());
        if (passed) {
            flow.quizPassed(standing.number());
        } else if (attemptsLeft(standing) == 0) {
            flow.quizFailed(standing.number());
        }
        return new Result(marked.score(), passed, marked.wrong(), attemptsLeft(standing));
    }

    /**
     * Answers whether the volunteer goes on; nothing if that is what they have answered already.
     *
     * @throws VolunteerRefused if the link is over or nobody waits for the answer
     */
    public void answerYear(String token, YearAnswer answer) {
        var standing = lock(token);
        if (!asking.answered(standing.number(), answer) && !standing.hasSaid(answer, LocalDate.now(clock))) {
            throw over();
        }
    }

    /**
     * A volunteer who rested is back; nothing if they are not resting any more.
     *
     * @return where they stand now
     * @throws VolunteerRefused if the link is over
     */
    public StandingStatus comeBack(String token) {
        var standing = lock(token);
        if (standing.status() == StandingStatus.DORMANT) {
            years.comeBack(standing);
        }
        return standing.status();
    }

    private Next next(VolunteerStanding standing) {
        if (asking.awaitsAnswer(standing.number())) {
            return Next.YEAR;
        }
        if (flow.awaitsPledge(standing.number())) {
            return Next.PLEDGE;
        }
        return flow.awaitsQuiz(standing.number()) ? Next.QUIZ : Next.NOTHING;
    }

    private void requireNext(VolunteerStanding standing, Next next) {
        if (next(standing) != next) {
            throw over();
        }
    }

    private int attemptsLeft(VolunteerStanding standing) {
        return Math.max(0, settings.quizAttempts() - standing.quizAttempts());
    }

    /** Two clicks at once come one after the other. */
    private VolunteerStanding lock(String token) {
        return links.open(VolunteerLetters.PAGE, token)
                .flatMap(link -> standings.lock(link.subject()))
                .orElseThrow(VolunteerAnswers::over);
    }

    private static VolunteerRefused over() {
        return new VolunteerRefused("ui.link.over");
    }

    /** The one thing a volunteer is asked for now. */
    public enum Next {
        NOTHING,
        PLEDGE,
        QUIZ,
        YEAR
    }

    /**
     * What a volunteer sees.
     *
     * @param referencesNeeded whether references are one of the steps
     * @param missing the steps that are not done yet, in their order
     * @param attemptsLeft how often the quiz can still be answered
     */
    public record Open(
            CaseNumber number,
            String name,
            String language,
            StandingStatus status,
            boolean referencesNeeded,
            List<Requirement> missing,
            Next next,
            int attemptsLeft) {}

    /**
     * @param score points of 100
     * @param wrong questions that were not answered rightly
     */
    public record Result(int score, boolean passed, List<QuizQuestion> wrong, int attemptsLeft) {}
}
