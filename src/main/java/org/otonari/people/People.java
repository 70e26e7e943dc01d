package org.otonari.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.otonari.history.FieldHistory;
import org.otonari.kernel.EmailAddress;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.PersonName;
import org.otonari.kernel.SearchText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of people. Callers decide who may ask; nothing here is public. */
@Service
@Transactional
public class People {

    private final PersonRepository people;
    private final ConsentRepository consents;
    private final IdentityCheckRepository identityChecks;
    private final FieldHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    People(
            PersonRepository people,
            ConsentRepository consents,
            IdentityCheckRepository identityChecks,
            FieldHistory history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.consents = consents;
        this.identityChecks = identityChecks;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    public void register(PersonDetails details) {
        people.save(new Person(details, clock.instant()));
    }

    public void update(PersonDetails details) {
        change(people.findById(details.id().value()).orElseThrow(), details);
    }

    /** @throws java.util.NoSuchElementException if nobody has this id */
    @Transactional(readOnly = true)
    public PersonVersion forChange(PersonId id) {
        var person = people.findById(id.value()).orElseThrow();
        return new PersonVersion(person.details(), person.version());
    }

    /**
     * Takes what somebody changed on a page, unless another was faster.
     *
     * @param changed the new details with the version they began with
     * @throws ChangedMeanwhile if somebody else changed the person since then
     */
    public void change(PersonVersion changed) {
        var person = people.lock(changed.details().id().value()).orElseThrow();
        if (person.version() != changed.version()) {
            throw new ChangedMeanwhile();
        }
        change(person, changed.details());
    }

    private void change(Person person, PersonDetails details) {
        var before = person.details();
        person.update(details);
        people.flush();
        history.changed("person", details.id().value().toString(), before, person.details());
        events.publishEvent(new PersonChanged(details.id()));
    }

    /** @throws java.util.NoSuchElementException if nobody has this id */
    @Transactional(readOnly = true)
    public PersonDetails get(PersonId id) {
        return people.findById(id.value()).orElseThrow().details();
    }

    @Transactional(readOnly = true)
    public Map<PersonId, PersonDetails> all(Collection<PersonId> ids) {
        return people.findAllById(ids.stream().map(PersonId::value).toList()).stream()
                .map(Person::details)
                .collect(Collectors.toMap(PersonDetails::id, it -> it));
    }

    /** BCP 47 tags of the languages people here want to be written to in. */
    @Transactional(readOnly = true)
    public Set<String> languages() {
        return people.languages();
    }

    /** Finds by any of the three forms of a name, whatever the width or the kana (domain.md §4). */
    @Transactional(readOnly = true)
    public List<PersonDetails> search(String text, int limit) {
        var wanted = SearchText.normalise(text).replace("%", "").replace("_", "");
        return wanted.isEmpty()
                ? List.of()
                : people.search(wanted, Limit.of(limit)).stream()
                        .map(Person::details)
                        .toList();
    }

    /** The same mail address, birth date and name: surely the same person, who may be registered more than once. */
    @Transactional(readOnly = true)
    public List<PersonId> find(PersonName name, EmailAddress email, LocalDate birthDate) {
        var written = SearchText.normalise(name.written());
        return people.findByEmailAndBirthDate(email.value(), birthDate).stream()
                .map(Person::details)
                .filter(it -> SearchText.normalise(it.name().written()).equals(written))
                .map(PersonDetails::id)
                .toList();
    }

    /** The same mail address or the same name: perhaps the same person; a coordinator decides. */
    @Transactional(readOnly = true)
    public List<PersonDetails> lookingLike(PersonDetails person) {
        var name = person.name();
        return people
                .lookingLike(
                        person.id().value(),
                        person.email().value(),
                        SearchText.ofAll(name.written(), name.reading(), name.latin()))
                .stream()
                .map(Person::details)
                .toList();
    }

    public void recordConsent(PersonId person, String kind, String textVersion, Instant givenAt) {
        consents.save(new Consent(person.value(), kind, textVersion, givenAt));
    }

    @Transactional(readOnly = true)
    public List<ConsentGiven> consents(PersonId person) {
        return consents.findByPersonIdOrderByGivenAt(person.value()).stream()
                .map(it -> new ConsentGiven(it.kind(), it.textVersion(), it.givenAt()))
                .toList();
    }

    public void recordIdentityCheck(
            PersonId person, String document, boolean confirmed, @Nullable String note, String checkedBy) {
        identityChecks.save(new IdentityCheck(person.value(), document, confirmed, note, checkedBy, clock.instant()));
    }

    @Transactional(readOnly = true)
    public Optional<IdentityChecked> identityCheck(PersonId person) {
        return identityChecks.findByPersonIdOrderByCheckedAtDesc(person.value()).stream()
                .findFirst()
                .map(it -> new IdentityChecked(it.document(), it.isConfirmed(), it.checkedBy(), it.checkedAt()));
    }

    /** Ids of all checks of a person, for {@link #forgetIdentityCheck}. */
    @Transactional(readOnly = true)
    public List<UUID> identityChecks(PersonId person) {
        return identityChecks.findByPersonIdOrderByCheckedAtDesc(person.value()).stream()
                .map(IdentityCheck::id)
                .sorted()
                .toList();
    }

    /** A check that was recorded by mistake and is undone. */
    public void forgetIdentityCheck(UUID id) {
        identityChecks.deleteById(id);
    }

    public record ConsentGiven(String kind, String textVersion, Instant givenAt) {}

    public record IdentityChecked(String document, boolean confirmed, String checkedBy, Instant checkedAt) {}
}
