package org.otonari.ofp;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A pause of a pair as it was agreed and as it came (domain.md §2.1, exceptions). */
@Embeddable
class Rest {

    private Instant beganAt;
    private LocalDate plannedUntil;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Rest() {}

    Rest(Instant beganAt, LocalDate plannedUntil) {
        this.beganAt = beganAt;
        this.plannedUntil = plannedUntil;
    }

    void end(Instant now) {
        endedAt = now;
    }

    boolean isOver() {
        return endedAt != null;
    }

    /** Calendar days from the first to the last, as people count them. */
    long days(ZoneId zone) {
        var last = endedAt == null ? plannedUntil : endedAt.atZone(zone).toLocalDate();
        return ChronoUnit.DAYS.between(beganAt.atZone(zone).toLocalDate(), last);
    }

    Instant beganAt() {
        return beganAt;
    }

    LocalDate plannedUntil() {
        return plannedUntil;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }
}
