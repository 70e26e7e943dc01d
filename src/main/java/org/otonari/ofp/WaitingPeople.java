package org.otonari.ofp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who waits to be introduced, as far as the reader may know, and what matching may know of them. */
@Service
@Transactional(readOnly = true)
public class WaitingPeople {

    private final Applications applications;
    private final PairRepository pairs;
    private final CaseAccess access;

    WaitingPeople(Applications applications, PairRepository pairs, CaseAccess access) {
        this.applications = applications;
        this.pairs = pairs;
        this.access = access;
    }

    /** First in line first, without the restricted cases that do not name the reader; nobody twice. */
    public List<ApplicationSummary> all() {
        var closed = access.closedToReader();
        var seen = new HashSet<PersonId>();
        return applications.waiting().stream()
                .filter(it -> !closed.contains(it.number()))
                .filter(it -> seen.add(it.person().id()))
                .toList();
    }

    /** The applications that wait now: who is not among them has been introduced, paused or has left. */
    public Set<CaseNumber> numbers() {
        var waiting = new HashSet<>(applications.waitingNumbers());
        waiting.removeAll(access.closedToReader());
        return waiting;
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

    public static Seeker seeker(ApplicationSummary it) {
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
                false,
                false,
                it.waitingSince() == null ? it.appliedOn() : it.waitingSince(),
                it.priority());
    }

    private static org.otonari.matching.@Nullable Gender gender(org.otonari.people.@Nullable Gender gender) {
        return gender == null ? null : org.otonari.matching.Gender.valueOf(gender.name());
    }

    /** @param outcome code of {@code ofp.outcome.*} */
    public record Earlier(
            CaseNumber pair,
            Instant introducedAt,
            String outcome,
            boolean participantDeclined,
            boolean volunteerDeclined) {}
}
