package org.otonari.volunteers;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.casefile.CaseAccess;
import org.otonari.kernel.PersonName;
import org.otonari.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register as staff read it: everybody who volunteers, is about to, or did. */
@Service
@Transactional(readOnly = true)
public class Register {

    private final StandingRepository standings;
    private final Volunteers volunteers;
    private final People people;
    private final CaseAccess access;
    private final CurrentAccount current;

    Register(
            StandingRepository standings,
            Volunteers volunteers,
            People people,
            CaseAccess access,
            CurrentAccount current) {
        this.standings = standings;
        this.volunteers = volunteers;
        this.people = people;
        this.access = access;
        this.current = current;
    }

    /**
     * @return those first who need something, each by the reading of their name; without the restricted cases that do not
     *     name the reader
     * @throws org.springframework.security.access.AccessDeniedException unless the reader cares for volunteers
     */
    public List<Entry> entries() {
        current.require(Role.COORDINATOR, Role.SUPERVISOR, Role.MANAGER);
        var closed = access.closedToReader();
        var known = volunteers
                .of(standings.findAll().stream().map(VolunteerStanding::person).toList())
                .values();
        var names = people.all(known.stream().map(Standing::person).toList());
        return known.stream()
                .filter(it -> !closed.contains(it.caseNumber()))
                .map(it -> new Entry(
                        it, Objects.requireNonNull(names.get(it.person())).name()))
                .sorted(Comparator.comparing((Entry it) -> it.standing().status())
                        .thenComparing(Entry::sortedBy)
                        .thenComparing(it -> it.standing().caseNumber().value()))
                .toList();
    }

    /** One who volunteers, is about to, or did. */
    public record Entry(Standing standing, PersonName name) {

        String sortedBy() {
            var reading = name.reading();
            return reading == null ? name.written() : reading;
        }
    }
}
