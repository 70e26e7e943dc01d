package org.otonari.ofp;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;

/** The short question to one side of a pair, and the answer (domain.md §2.1 step 10). */
@Entity
@Table(name = "ofp_check_in")
class CheckIn {

    @Id
    private UUID id;

    private String pairNumber;

    @Enumerated(EnumType.STRING)
    private Side side;

    private int milestone;
    private Instant sentAt;
    private @Nullable Instant remindedAt;
    private @Nullable Instant silentAt;
    private @Nullable Instant atRiskAt;
    private @Nullable Instant answeredAt;
    private @Nullable String meetings;
    private @Nullable String mood;
    private @Nullable String message;
    private boolean helpAsked;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected CheckIn() {}

    /** @param milestone day after the start, e.g. 14 */
    CheckIn(CaseNumber pair, Side side, int milestone, Instant now) {
        this.id = UUID.randomUUID();
        this.pairNumber = pair.value();
        this.side = side;
        this.milestone = milestone;
        this.sentAt = now;
    }

    void remind(Instant now) {
        remindedAt = now;
    }

    void becomeSilent(Instant now) {
        silentAt = now;
    }

    void becomeAtRisk(Instant now) {
        atRiskAt = now;
    }

    /** A second answer corrects the first: the link stays open for a while. */
    void answer(String meetings, String mood, @Nullable String message, boolean helpAsked, Instant now) {
        this.meetings = meetings;
        this.mood = mood;
        this.message = message;
        this.helpAsked = this.helpAsked || helpAsked;
        this.answeredAt = now;
    }

    void askForHelp() {
        helpAsked = true;
    }

    UUID id() {
        return id;
    }

    CaseNumber pair() {
        return new CaseNumber(pairNumber);
    }

    Side side() {
        return side;
    }

    int milestone() {
        return milestone;
    }

    Instant sentAt() {
        return sentAt;
    }

    @Nullable
    Instant remindedAt() {
        return remindedAt;
    }

    @Nullable
    Instant silentAt() {
        return silentAt;
    }

    @Nullable
    Instant atRiskAt() {
        return atRiskAt;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    PairSummary.CheckInSummary summary() {
        return new PairSummary.CheckInSummary(
                side, milestone, sentAt, answeredAt, silence(), meetings, mood, message, helpAsked);
    }

    private PairSummary.Silence silence() {
        if (atRiskAt != null) {
            return PairSummary.Silence.LONG;
        }
        if (silentAt != null) {
            return PairSummary.Silence.SILENT;
        }
        return remindedAt == null ? PairSummary.Silence.NONE : PairSummary.Silence.LATE;
    }

    boolean isAnswered() {
        return answeredAt != null;
    }

    @Nullable
    String meetings() {
        return meetings;
    }

    @Nullable
    String mood() {
        return mood;
    }

    @Nullable
    String message() {
        return message;
    }

    boolean isHelpAsked() {
        return helpAsked;
    }
}
