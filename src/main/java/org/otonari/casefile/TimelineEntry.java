package org.otonari.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;

/** One line of a case's history; never changed after it is written. */
@Entity
class TimelineEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String caseNumber;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private TimelineLine.Kind kind;

    private @Nullable String textKey;
    private @Nullable String arguments;
    private @Nullable String text;
    private @Nullable String actor;

    @SuppressWarnings("NullAway.Init")
    protected TimelineEntry() {}

    TimelineEntry(
            CaseNumber number,
            Instant at,
            TimelineLine.Kind kind,
            @Nullable String textKey,
            @Nullable String arguments,
            @Nullable String text,
            @Nullable String actor) {
        this.caseNumber = number.value();
        this.at = at;
        this.kind = kind;
        this.textKey = textKey;
        this.arguments = arguments;
        this.text = text;
        this.actor = actor;
    }

    Instant at() {
        return at;
    }

    TimelineLine.Kind kind() {
        return kind;
    }

    @Nullable
    String textKey() {
        return textKey;
    }

    @Nullable
    String arguments() {
        return arguments;
    }

    @Nullable
    String text() {
        return text;
    }

    @Nullable
    String actor() {
        return actor;
    }
}
