package org.otonari.ofp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.otonari.casefile.CaseAccess;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.LanguageSkill;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;
import org.otonari.matching.History;
import org.otonari.matching.Seeker;
import org.otonari.matching.Vocabulary;
import org.otonari.people.PersonDetails;
import org.otonari.volunteers.Qualification;
import org.otonari.volunteers.Standing;
import org.otonari.volunteers.Volunteers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who waits to be introduced, as far as the reader may know, and what matching may know of them. Volunteers wait beside
 * the list for as long as the register does not let them be introduced (domain.md §2.2).
 */
@Service
@Transactional(readOnly = true)
public class WaitingPeople {

    private final Applications applications;
    private final PairRepository pairs;
    private final CaseAccess access;
    private final Volunteers volunteers;

    WaitingPeople(Applications applications, PairRepository pairs, CaseAccess access, Volunteers volunteers) {
        this.applications = applications;
        this.pairs = pairs;
        this.access = access;
        this.volunteers = volunteers;
    }

    /** First in line first, without the restricted cases that do not name the reader; nobody twice. */
    public List<ApplicationSummary> all() {
        var notYet = volunteers.notToBeIntroduced();
        var seen = new HashSet<PersonId>();
        return visible()
                .filter(it -> !isVolunteerAmong(notYet, it))
                .filter(it -> seen.add(it.person().id()))
                .toList();
    }

    /** Volunteers who wait and may not be introduced yet, or not now, and where they stand. */
    public List<NotYet> notYet() {
        var notYet = volunteers.notToBeIntroduced();
        var waiting = visible().filter(it -> isVolunteerAmong(notYet, it)).toList();
        var standings =
                volunteers.of(waiting.stream().map(it -> it.person().id()).toList());
        return waiting.stream()
                .filter(it -> standings.containsKey(it.person().id()))
                .map(it -> new NotYet(
                        it, Objects.requireNonNull(standings.get(it.person().id()))))
                .toList();
    }

    /** The applications that wait now: who is not among them has been introduced, paused or has left. */
    public Set<CaseNumber> numbers() {
        var waiting = new HashSet<>(applications.waitingNumbers());
        waiting.removeAll(access.closedToReader());
        waiting.removeAll(applications.waitingVolunteers(volunteers.notToBeIntroduced()));
        return waiting;
    }

    /** Key of the reason why a volunteer may not be introduced now; nothing if they may, and for participants. */
    public Optional<String> obstacle(ApplicationSummary it) {
        return it.side() == Side.PARTICIPANT
                ? Optional.empty()
                : obstacle(it.person().id());
    }

    Optional<String> obstacle(PersonId volunteer) {
        return Optional.ofNullable(volunteers.of(List.of(volunteer)).get(volunteer))
                .filter(it -> !it.mayBeIntroduced())
                .map(it -> "ofp.notYet."
                        + (it.missing().isEmpty() ? it.status() : it.missing().get(0)));
    }

    private Stream<ApplicationSummary> visible() {
        var closed = access.closedToReader();
        return applications.waiting().stream().filter(it -> !closed.contains(it.number()));
    }

    private static boolean isVolunteerAmong(Set<PersonId> people, ApplicationSummary it) {
        return it.side() == Side.VOLUNTEER && people.contains(it.person().id());
    }

    /** Pairs that did not come about or did not last; nobody is introduced to the same person twice. */
    public History history() {
        return new History(pairs.failed().stream()
                .map(it -> new History.Apart(it.participant(), it.volunteer()))
                .collect(Collectors.toSet()));
    }

    /** What came of somebody's earlier introductions, latest first; of pairs the reader may know. */
    public List<Earlier> earlier(PersonId person) {
        var closed = access.closedToReader();
        var found = new ArrayList<Earlier>();
        for (var pair : pairs.of(person.value())) {
            if (pair.status().isOver() && !closed.contains(pair.number())) {
                found.add(new Earlier(
                        pair.number(),
                        pair.introducedAt(),
                        Objects.requireNonNullElse(pair.outcome(), pair.status().code()),
                        pair.answer(Side.PARTICIPANT) == Pair.Answer.NO,
                        pair.answer(Side.VOLUNTEER) == Pair.Answer.NO));
            }
        }
        found.sort(java.util.Comparator.comparing(Earlier::introducedAt).reversed());
        return found;
    }

    /** What matching knows of these people, in the same order. */
    public List<Seeker> seekers(Collection<ApplicationSummary> people) {
        var volunteers = this.volunteers.of(people.stream()
                .filter(it -> it.side() == Side.VOLUNTEER)
                .map(it -> it.person().id())
                .toList());
        return people.stream()
                .map(it -> seeker(it, isApproved(it, volunteers.get(it.person().id()))))
                .toList();
    }

    public Seeker seeker(ApplicationSummary it) {
        return seekers(List.of(it)).get(0);
    }

    private static boolean isApproved(ApplicationSummary it, @Nullable Standing standing) {
        return it.side() == Side.VOLUNTEER
                && standing != null
                && standing.granted().contains(Qualification.CHILD_CONTACT);
    }

    private static Seeker seeker(ApplicationSummary it, boolean childContactApproved) {
        PersonDetails person = it.person();
        var goals = new HashSet<>(person.interests());
        goals.retainAll(Vocabulary.GOALS);
        var languages = new HashSet<>(person.languages());
        if (person.japaneseLevel() != null) {
            languages.removeIf(skill -> skill.code().equals("ja"));
            languages.add(new LanguageSkill("ja", person.japaneseLevel()));
        }
        var interests = new HashSet<>(person.interests());
        interests.removeAll(Vocabulary.GOALS);
        return new Seeker(
                person.id(),
                it.side(),
                languages,
                person.ward(),
                gender(person.gender()),
                org.otonari.matching.GenderPreference.valueOf(
                        person.genderPreference().name()),
                person.onlineAccepted(),
                // Whoever learns Japanese comes to practise it, and neighbours come to help with that.
                true,
                person.availability(),
                goals,
                interests,
                null,
                it.minorsInHome(),
                childContactApproved,
                it.waitingSince() == null ? it.appliedOn() : it.waitingSince(),
                it.priority());
    }

    private static org.otonari.matching.@Nullable Gender gender(org.otonari.people.@Nullable Gender gender) {
        return gender == null ? null : org.otonari.matching.Gender.valueOf(gender.name());
    }

    /** @param standing which says what is missing */
    public record NotYet(ApplicationSummary who, Standing standing) {}

    /** @param outcome code of {@code ofp.outcome.*} */
    public record Earlier(
            CaseNumber pair,
            Instant introducedAt,
            String outcome,
            boolean participantDeclined,
            boolean volunteerDeclined) {}
}
