package org.otonari.volunteers;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.otonari.access.Deeds;
import org.otonari.casefile.CaseFiles;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Programme;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of volunteers, as programmes ask it. */
@Service
@Transactional
public class Volunteers {

    private static final String PREFIX = "REG";
    private static final String KIND = "volunteer";

    private final StandingRepository standings;
    private final QualificationRepository qualifications;
    private final CaseFiles cases;
    private final VolunteerFlow flow;
    private final QualificationFlow decisions;
    private final YearFlow asking;
    private final VolunteerLetters letters;
    private final VolunteerSettings settings;
    private final Deeds deeds;
    private final ApplicationEventPublisher events;

    Volunteers(
            StandingRepository standings,
            QualificationRepository qualifications,
            CaseFiles cases,
            VolunteerFlow flow,
            QualificationFlow decisions,
            YearFlow asking,
            VolunteerLetters letters,
            VolunteerSettings settings,
            Deeds deeds,
            ApplicationEventPublisher events) {
        this.standings = standings;
        this.qualifications = qualifications;
        this.cases = cases;
        this.flow = flow;
        this.decisions = decisions;
        this.asking = asking;
        this.letters = letters;
        this.settings = settings;
        this.deeds = deeds;
        this.events = events;
    }

    /**
     * Somebody is to become a volunteer: opens their case in the register and begins the onboarding, unless they are in the
     * register already.
     *
     * @param becauseOf the case that led to it; the two name each other
     */
    public void begin(PersonId person, CaseNumber becauseOf) {
        var known = standings.findById(person.value());
        if (known.filter(it -> it.status() != StandingStatus.LEFT).isPresent()) {
            return;
        }
        var number =
                cases.open(PREFIX, Programme.VOLUNTEERS, KIND, StandingStatus.ONBOARDING.code(), Map.of(person, KIND));
        var deed = deeds.current().map(Deeds.Deed::id).orElse(null);
        var standing = known.orElseGet(() -> new VolunteerStanding(person, number, settings.references(), deed));
        if (known.isPresent()) {
            standing.beginAgain(number, settings.references(), deed);
        }
        standings.saveAndFlush(standing);
        cases.event(number, "volunteers.timeline.begun", becauseOf.value());
        cases.event(becauseOf, "volunteers.timeline.begunIn", number.value());
        flow.startOnboarding(number, standing.referencesNeeded());
    }

    /**
     * Where these people stand. Somebody who is not among the answers volunteered before the register was begun: nothing is
     * asked of them, and they count as active (decision 0015).
     */
    @Transactional(readOnly = true)
    public Map<PersonId, Standing> of(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toList();
        var granted = qualifications.ofPeople(ids).stream()
                .filter(it -> it.state() == QualificationState.GRANTED)
                .collect(groupingBy(HeldQualification::person, mapping(HeldQualification::kind, toSet())));
        return standings.findAllById(ids).stream()
                .map(it -> standing(it, granted.getOrDefault(it.person(), Set.of())))
                .collect(toMap(Standing::person, identity()));
    }

    /** Everybody in the register who may not be introduced, because something is missing, or they rest or have left. */
    @Transactional(readOnly = true)
    public Set<PersonId> notToBeIntroduced() {
        return standings.peopleUnless(StandingStatus.ACTIVE).stream()
                .map(PersonId::new)
                .collect(toSet());
    }

    /** Somebody does not volunteer any more, and has been told; nothing if they are not in the register or have left it. */
    public void leave(PersonId person) {
        standings
                .findById(person.value())
                .filter(it -> it.status() != StandingStatus.LEFT)
                .ifPresent(it -> {
                    left(it, "withdrawn");
                    flow.left(it.number());
                    asking.registrationEnded(it.number());
                });
    }

    void left(VolunteerStanding standing, String outcome) {
        standing.leave();
        letters.closeLinks(standing);
        decisions.registrationEnded(standing.number());
        cases.close(standing.number(), outcome);
        cases.event(standing.number(), "volunteers.timeline.left", "ofp.outcome." + outcome);
        events.publishEvent(new VolunteerLeft(standing.person()));
    }

    /** What began with a completion that is taken back never was, unless the volunteer or a colleague has gone on with it. */
    @EventListener
    void on(Deeds.DeedUndone event) {
        standings.findByDeed(event.id()).stream()
                .filter(it -> it.status() != StandingStatus.LEFT)
                .forEach(it -> {
                    if (!it.isUntouched()) {
                        throw new Deeds.TooLate(event.id());
                    }
                    takeBack(it);
                });
    }

    private void takeBack(VolunteerStanding standing) {
        flow.takenBack(standing.number());
        cases.close(standing.number(), "taken_back");
        cases.event(standing.number(), "volunteers.timeline.takenBack");
        standings.delete(standing);
    }

    private static Standing standing(VolunteerStanding it, Set<Qualification> granted) {
        return new Standing(
                it.person(),
                it.number(),
                it.status(),
                it.missing(),
                granted,
                it.activeSince(),
                it.insuredUntil(),
                it.confirmedOn());
    }
}
