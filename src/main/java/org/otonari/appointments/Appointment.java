package org.otonari.appointments;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;

/** One date of a case. It keeps its id when it moves, so that calendars move it too. */
@Entity
class Appointment {

    @Id
    private UUID id;

    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private AppointmentKind kind;

    private Instant startsAt;
    private Instant endsAt;
    private String place;
    private @Nullable String host;

    @Enumerated(EnumType.STRING)
    private AppointmentStatus status;

    private int sequence;
    private Instant changedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "appointment_guest", joinColumns = @JoinColumn(name = "appointment_id"))
    @Column(name = "person_id")
    private Set<UUID> guests = new HashSet<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Appointment() {}

    Appointment(NewDate date, Instant now) {
        id = UUID.randomUUID();
        caseNumber = date.number().value();
        kind = date.kind();
        status = AppointmentStatus.CONFIRMED;
        take(date, now);
    }

    /** @return whether anything about it is new; the same date told twice stays the same */
    boolean moveTo(NewDate date, Instant now) {
        if (status == AppointmentStatus.CONFIRMED && isAt(date)) {
            return false;
        }
        status = AppointmentStatus.CONFIRMED;
        sequence++;
        take(date, now);
        return true;
    }

    private boolean isAt(NewDate date) {
        return startsAt.equals(date.startsAt())
                && endsAt.equals(date.endsAt())
                && place.equals(date.place())
                && guests().equals(date.guests());
    }

    private void take(NewDate date, Instant now) {
        startsAt = date.startsAt();
        endsAt = date.endsAt();
        place = date.place();
        host = date.host();
        var people = date.guests().stream().map(PersonId::value).collect(Collectors.toSet());
        guests.retainAll(people);
        guests.addAll(people);
        changedAt = now;
    }

    void giveUpDate() {
        status = AppointmentStatus.BEING_MOVED;
    }

    void tookPlace() {
        status = AppointmentStatus.HELD;
    }

    void cancel(Instant now) {
        status = AppointmentStatus.CANCELLED;
        sequence++;
        changedAt = now;
    }

    void putBack(AppointmentMemory before) {
        startsAt = before.startsAt();
        endsAt = before.endsAt();
        place = before.place();
        host = before.host();
        status = before.status();
        sequence = before.sequence();
        changedAt = before.changedAt();
        guests.retainAll(before.guests());
        guests.addAll(before.guests());
    }

    AppointmentMemory memory() {
        return new AppointmentMemory(
                id, kind, startsAt, endsAt, place, host, status, sequence, changedAt, Set.copyOf(guests));
    }

    boolean isAhead(Instant now) {
        return status.canMove() && endsAt.isAfter(now);
    }

    UUID id() {
        return id;
    }

    CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    AppointmentKind kind() {
        return kind;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    String place() {
        return place;
    }

    @Nullable
    String host() {
        return host;
    }

    AppointmentStatus status() {
        return status;
    }

    int sequence() {
        return sequence;
    }

    Instant changedAt() {
        return changedAt;
    }

    Set<PersonId> guests() {
        return guests.stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }
}
