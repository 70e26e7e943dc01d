package org.otonari.ofp;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.casefile.CaseAccess;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.matching.Candidate;
import org.otonari.matching.Matching;
import org.otonari.matching.Rejections;
import org.otonari.matching.Weights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows coordinators who waits, who could fit and why, and introduces the two they choose (domain.md §2.1 step 7). */
@Service
@Transactional
public class MatchingDesk {

    private final Applications applications;
    private final WaitingPeople waitingPeople;
    private final Introductions introductions;
    private final CaseAccess access;
    private final CurrentAccount current;
    private final Clock clock;
    private final Matching matching = new Matching(Weights.defaults());

    MatchingDesk(
            Applications applications,
            WaitingPeople waitingPeople,
            Introductions introductions,
            CaseAccess access,
            CurrentAccount current,
            Clock clock) {
        this.applications = applications;
        this.waitingPeople = waitingPeople;
        this.introductions = introductions;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /** Those who wait on one side, first in line first. */
    @Transactional(readOnly = true)
    public List<ApplicationSummary> waiting(Side side) {
        requireCoordinator();
        return waitingPeople.all().stream().filter(it -> it.side() == side).toList();
    }

    /** How many wait, on both sides. */
    @Transactional(readOnly = true)
    public long countWaiting() {
        requireCoordinator();
        return waitingPeople.numbers().size();
    }

    /** Full marks: what nobody reaches and every score is measured by. */
    public int highestScore() {
        return Weights.defaults().highestScore();
    }

    /** @throws Refusal if the person no longer waits, or may not be introduced yet */
    @Transactional(readOnly = true)
    public Suggestions suggestionsFor(CaseNumber number) {
        requireCoordinator();
        var waiting = waitingPeople.all();
        var who = waiting.stream()
                .filter(it -> it.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new Refusal(obstacle(number)));
        var byPerson = waiting.stream()
                .collect(Collectors.toMap(it -> it.person().id(), Function.identity(), (one, other) -> one));
        var found = matching.candidates(
                waitingPeople.seeker(who),
                waitingPeople.seekers(waiting),
                waitingPeople.history(),
                LocalDate.now(clock));
        var suggestions = found.candidates().stream()
                .map(it -> Optional.ofNullable(byPerson.get(it.id()))
                        .map(other -> new Suggestion(other, it))
                        .orElseThrow())
                .toList();
        return new Suggestions(who, suggestions, found.rejections());
    }

    /**
     * Introduces two people. The suggestion is advice: a coordinator may choose any two who wait.
     *
     * @return the pair's case number
     * @throws Refusal if one of them has been introduced in the meantime, or the volunteer may not be introduced yet
     */
    public CaseNumber introduce(CaseNumber one, CaseNumber other) {
        requireCoordinator();
        access.require(one);
        access.require(other);
        var first = applications.summary(one);
        var second = applications.summary(other);
        var participant = first.side() == Side.PARTICIPANT ? first : second;
        var volunteer = first.side() == Side.PARTICIPANT ? second : first;
        if (participant.side() == volunteer.side()) {
            throw new Refusal("ofp.introduction.notWaiting");
        }
        var score = matching.assess(
                        waitingPeople.seeker(participant), waitingPeople.seeker(volunteer), LocalDate.now(clock))
                .score();
        return introductions.introduce(participant.number(), volunteer.number(), score, current.name());
    }

    private String obstacle(CaseNumber number) {
        return waitingPeople.obstacle(applications.summary(number)).orElse("ofp.introduction.notWaiting");
    }

    private void requireCoordinator() {
        current.require(Role.COORDINATOR, Role.MANAGER);
    }

    /** @param who the person in question */
    public record Suggestions(ApplicationSummary who, List<Suggestion> suggestions, Rejections rejections) {}

    /** @param candidate score, reasons and concerns */
    public record Suggestion(ApplicationSummary other, Candidate candidate) {}
}
