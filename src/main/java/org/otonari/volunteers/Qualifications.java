package org.otonari.volunteers;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.casefile.CaseAccess;
import org.otonari.casefile.CaseFiles;
import org.otonari.casefile.TimelineLine;
import org.otonari.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What volunteers may do beside being a neighbour: staff ask for it, and one of them decides (domain.md §2.2). */
@Service
@Transactional
public class Qualifications {

    private final QualificationRepository qualifications;
    private final StandingRepository standings;
    private final QualificationFlow flow;
    private final VolunteerLetters letters;
    private final CaseFiles cases;
    private final CaseAccess access;
    private final CurrentAccount current;
    private final Clock clock;

    Qualifications(
            QualificationRepository qualifications,
            StandingRepository standings,
            QualificationFlow flow,
            VolunteerLetters letters,
            CaseFiles cases,
            CaseAccess access,
            CurrentAccount current,
            Clock clock) {
        this.qualifications = qualifications;
        this.standings = standings;
        this.flow = flow;
        this.letters = letters;
        this.cases = cases;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Everything ever asked for, as staff read it.
     *
     * @throws org.springframework.security.access.AccessDeniedException unless the reader carries the programmes
     */
    @Transactional(readOnly = true)
    public List<Held> of(CaseNumber number) {
        requireCare(number);
        return qualifications.ofPeople(List.of(standing(number).person().value())).stream()
                .map(it -> new Held(it.kind(), it.state(), it.requestedAt(), it.decidedAt(), it.decidedBy()))
                .toList();
    }

    /**
     * Asks for a qualification; somebody else is given the task to decide.
     *
     * @param reason for staff, in their own words
     * @throws VolunteerRefused if it is asked for or granted already, or the volunteer is not active
     */
    public void request(CaseNumber number, Qualification kind, String reason) {
        requireCare(number);
        var standing = standings.lock(number.value()).orElseThrow();
        if (standing.status() != StandingStatus.ACTIVE) {
            throw new VolunteerRefused("volunteers.qualification.notActive");
        }
        var known = qualifications.findById(key(standing, kind));
        if (known.filter(it -> !it.state().isOpen()).isPresent()) {
            throw new VolunteerRefused("volunteers.qualification.already");
        }
        known.ifPresentOrElse(
                it -> it.requestAgain(clock.instant()),
                () -> qualifications.save(new HeldQualification(standing.person(), kind, clock.instant())));
        explain(number, "volunteers.timeline.qualificationAsked", reason, kind);
        flow.start(number, kind);
    }

    /**
     * Takes a qualification away, from now on.
     *
     * @throws VolunteerRefused if it is not granted
     */
    public void withdraw(CaseNumber number, Qualification kind, String reason) {
        requireCare(number);
        if (kind == Qualification.CHILD_CONTACT) {
            current.require(Role.SUPERVISOR);
        }
        var held = held(number, kind);
        if (held.state() != QualificationState.GRANTED) {
            throw new VolunteerRefused("volunteers.qualification.notGranted");
        }
        held.decide(QualificationState.WITHDRAWN, current.name(), clock.instant());
        explain(number, "volunteers.timeline.qualificationWithdrawn", reason, kind);
    }

    /** The process grants it, in the name of whoever decided. */
    public void grant(CaseNumber number, Qualification kind) {
        decide(number, kind, QualificationState.GRANTED, "volunteers.timeline.qualificationGranted");
        letters.write(standing(number), "volunteer-" + kind.code().replace('_', '-'));
    }

    public void refuse(CaseNumber number, Qualification kind) {
        decide(number, kind, QualificationState.REFUSED, "volunteers.timeline.qualificationRefused");
        letters.write(standing(number), "volunteer-not-now");
    }

    private void decide(CaseNumber number, Qualification kind, QualificationState decision, String event) {
        held(number, kind).decide(decision, current.name(), clock.instant());
        cases.event(number, event, kind.key());
    }

    private void explain(CaseNumber number, String text, String reason, Qualification kind) {
        cases.explain(number, TimelineLine.Kind.EVENT, text, reason.strip(), kind.key());
    }

    private HeldQualification held(CaseNumber number, Qualification kind) {
        return qualifications.findById(key(standing(number), kind)).orElseThrow();
    }

    private static HeldQualification.Key key(VolunteerStanding standing, Qualification kind) {
        return new HeldQualification.Key(standing.person().value(), kind);
    }

    private VolunteerStanding standing(CaseNumber number) {
        return standings.findByCaseNumber(number.value()).orElseThrow();
    }

    private void requireCare(CaseNumber number) {
        current.require(Role.COORDINATOR, Role.SUPERVISOR);
        access.require(number);
    }

    /** @param decidedBy account */
    public record Held(
            Qualification kind,
            QualificationState state,
            Instant requestedAt,
            @Nullable Instant decidedAt,
            @Nullable String decidedBy) {}
}
