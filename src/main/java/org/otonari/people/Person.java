package org.otonari.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.EmailAddress;
import org.otonari.kernel.LanguageSkill;
import org.otonari.kernel.Level;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.PersonName;
import org.otonari.kernel.SearchText;
import org.otonari.kernel.TimeWindow;
import org.otonari.kernel.Ward;

/** Somebody we serve or work with. */
@Entity
class Person {

    @Id
    private UUID id;

    private String nameWritten;
    private @Nullable String nameReading;
    private @Nullable String nameLatin;
    private String searchText;
    private String email;
    private String language;

    @Enumerated(EnumType.STRING)
    private Ward ward;

    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private @Nullable Gender gender;

    @Enumerated(EnumType.STRING)
    private GenderPreference genderPreference;

    @Enumerated(EnumType.STRING)
    private @Nullable Level japaneseLevel;

    private boolean onlineAccepted;
    private @Nullable String wishes;
    private @Nullable String message;
    private @Nullable String considerations;
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "person_language", joinColumns = @JoinColumn(name = "person_id"))
    @MapKeyColumn(name = "code")
    @Column(name = "level")
    @Enumerated(EnumType.STRING)
    private Map<String, Level> languages = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "person_window", joinColumns = @JoinColumn(name = "person_id"))
    private Set<PersonWindow> availability = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "person_interest", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "interest")
    private Set<String> interests = new HashSet<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    @SuppressWarnings("NullAway.Init")
    Person(PersonDetails details, Instant now) {
        id = details.id().value();
        createdAt = now;
        update(details);
    }

    final void update(PersonDetails details) {
        nameWritten = details.name().written();
        nameReading = details.name().reading();
        nameLatin = details.name().latin();
        searchText = SearchText.ofAll(nameWritten, nameReading, nameLatin);
        email = details.email().value();
        language = details.language();
        ward = details.ward();
        birthDate = details.birthDate();
        gender = details.gender();
        genderPreference = details.genderPreference();
        japaneseLevel = details.japaneseLevel();
        onlineAccepted = details.onlineAccepted();
        wishes = details.wishes();
        message = details.message();
        considerations = details.considerations();
        languages.clear();
        details.languages().forEach(skill -> languages.put(skill.code(), skill.level()));
        availability.clear();
        details.availability().forEach(window -> availability.add(PersonWindow.of(window)));
        interests.clear();
        interests.addAll(details.interests());
    }

    long version() {
        return version;
    }

    PersonDetails details() {
        return new PersonDetails(
                new PersonId(id),
                new PersonName(nameWritten, nameReading, nameLatin),
                new EmailAddress(email),
                language,
                ward,
                birthDate,
                gender,
                genderPreference,
                japaneseLevel,
                languages.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(it -> new LanguageSkill(it.getKey(), it.getValue()))
                        .toList(),
                availability.stream()
                        .map(PersonWindow::toWindow)
                        .sorted(Comparator.comparing(TimeWindow::day).thenComparing(TimeWindow::from))
                        .toList(),
                onlineAccepted,
                Set.copyOf(interests),
                wishes,
                message,
                considerations);
    }
}
