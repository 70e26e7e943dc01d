package org.otonari.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.history.FieldChange;
import org.otonari.history.FieldHistory;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.otonari.people.Contact;
import org.otonari.people.Contacts;
import org.otonari.people.People;
import org.otonari.people.PersonDetails;
import org.otonari.people.PersonVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what we know of a case's people right, and tells what was changed in them and in the case. */
@Service
@Transactional
public class CasePeople {

    private static final Logger log = LoggerFactory.getLogger(CasePeople.class);
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})?");
    private static final int TEXT_MAX = 4000;

    private final CaseFiles files;
    private final CaseAccess access;
    private final People people;
    private final Contacts contacts;
    private final FieldHistory history;
    private final CurrentAccount current;

    CasePeople(
            CaseFiles files,
            CaseAccess access,
            People people,
            Contacts contacts,
            FieldHistory history,
            CurrentAccount current) {
        this.files = files;
        this.access = access;
        this.people = people;
        this.contacts = contacts;
        this.history = history;
        this.current = current;
    }

    public boolean mayChange() {
        return current.hasAny(Role.COORDINATOR, Role.MANAGER);
    }

    /**
     * What is known now, to be changed and given back to {@link #change}.
     *
     * @throws AccessDeniedException unless the reader may see the case, change people, and the person is in the case
     */
    @Transactional(readOnly = true)
    public PersonVersion forChange(CaseNumber number, PersonId person) {
        require(number, person);
        return people.forChange(person);
    }

    /** Where we write to somebody; for the same people as {@link #forChange}. */
    @Transactional(readOnly = true)
    public Contact contact(CaseNumber number, PersonId person) {
        require(number, person);
        return contacts.of(person);
    }

    /**
     * Keeps what was changed.
     *
     * @throws org.otonari.people.ChangedMeanwhile if somebody else changed the person since {@link #forChange}
     * @throws IllegalArgumentException if a language is none or a text is longer than 4000 characters
     */
    public void change(CaseNumber number, PersonVersion changed, Contact contact) {
        change(number, changed);
        contacts.change(changed.details().id(), contact);
    }

    /** The same without touching where we write to them. */
    public void change(CaseNumber number, PersonVersion changed) {
        require(number, changed.details().id());
        check(changed.details());
        people.change(changed);
    }

    /**
     * What was changed in the case and in its people, newest first.
     *
     * @throws AccessDeniedException if the case is none of the reader's business
     */
    @Transactional(readOnly = true)
    public List<FieldChange> changes(CaseNumber number) {
        access.require(number);
        var ids = files.view(number).people().stream()
                .map(it -> it.person().id().value().toString())
                .toList();
        var changes = new ArrayList<>(history.of("case", List.of(number.value())));
        changes.addAll(history.of("person", ids));
        changes.sort(Comparator.comparing(FieldChange::at).reversed());
        return changes;
    }

    private void require(CaseNumber number, PersonId person) {
        access.require(number);
        if (!mayChange()
                || files.view(number).people().stream()
                        .noneMatch(it -> it.person().id().equals(person))) {
            log.warn("Refused to change a person of case {} to {}", number, current.name());
            throw new AccessDeniedException("May not change this person");
        }
    }

    private static void check(PersonDetails details) {
        if (!LANGUAGE.matcher(details.language()).matches()
                || details.languages().stream()
                        .anyMatch(it -> !LANGUAGE.matcher(it.code()).matches())) {
            throw new IllegalArgumentException("Not a language");
        }
        if (isTooLong(details.wishes()) || isTooLong(details.considerations())) {
            throw new IllegalArgumentException("A text has at most " + TEXT_MAX + " characters");
        }
    }

    private static boolean isTooLong(@Nullable String text) {
        return text != null && text.codePointCount(0, text.length()) > TEXT_MAX;
    }
}
