package org.otonari.ofp;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;

/** Two people introduced to each other, and the half year it may become. */
@Entity
@Table(name = "ofp_pair")
class Pair {

    /** What one side said to the introduction. */
    enum Answer {
        YES,
        NO
    }

    @Id
    private String caseNumber;

    private String participantApplication;
    private String volunteerApplication;
    private UUID participantId;
    private UUID volunteerId;

    @Enumerated(EnumType.STRING)
    private PairStatus status;

    private @Nullable String outcome;
    private Instant introducedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Answer participantAnswer;

    @Enumerated(EnumType.STRING)
    private @Nullable Answer volunteerAnswer;

    private @Nullable Instant firstMeetingAt;
    private @Nullable String firstMeetingPlace;
    private @Nullable Instant establishedAt;
    private @Nullable Instant plannedEndAt;
    private @Nullable Instant endedAt;
    private @Nullable Integer score;
    private String introducedBy;
    private @Nullable Integer participantFee;
    private @Nullable Integer volunteerFee;
    private @Nullable Instant midReviewedAt;
    private @Nullable Instant atRiskSince;
    private @Nullable Instant incidentAt;

    @ElementCollection
    @CollectionTable(name = "ofp_rest", joinColumns = @JoinColumn(name = "pair_number"))
    @OrderColumn(name = "sequence")
    private List<Rest> rests = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Pair() {}

    Pair(
            CaseNumber number,
            Application participant,
            Application volunteer,
            int score,
            String introducedBy,
            Instant now) {
        this.caseNumber = number.value();
        this.participantApplication = participant.number().value();
        this.volunteerApplication = volunteer.number().value();
        this.participantId = participant.person().value();
        this.volunteerId = volunteer.person().value();
        this.status = PairStatus.INTRODUCED;
        this.score = score;
        this.introducedBy = introducedBy;
        this.introducedAt = now;
    }

    /** @throws Refusal if this side has answered already or the introduction is over */
    void answer(Side side, boolean agrees) {
        if (status != PairStatus.INTRODUCED || answer(side) != null) {
            throw new Refusal("ofp.introduction.over");
        }
        var answer = agrees ? Answer.YES : Answer.NO;
        if (side == Side.PARTICIPANT) {
            participantAnswer = answer;
        } else {
            volunteerAnswer = answer;
        }
        if (participantAnswer == Answer.YES && volunteerAnswer == Answer.YES) {
            become(PairStatus.PREPARING);
        }
    }

    void oweFees(int participant, int volunteer) {
        participantFee = participant;
        volunteerFee = volunteer;
    }

    void arrangeFirstMeeting(Instant at, String place) {
        firstMeetingAt = at;
        firstMeetingPlace = place;
    }

    void establish(ZonedDateTime now, OfpSettings settings) {
        become(PairStatus.ACTIVE);
        establishedAt = now.toInstant();
        plannedEndAt = now.plus(settings.duration()).toInstant();
    }

    /** @param until first day on which the pair is active again, as planned */
    void pause(Instant now, LocalDate until) {
        become(PairStatus.PAUSED);
        rests.add(new Rest(now, until));
    }

    /** The planned end moves by as long as the pair rested (domain.md §2.1, exceptions). */
    void resume(Instant now) {
        become(PairStatus.ACTIVE);
        for (var rest : rests) {
            if (!rest.isOver()) {
                rest.end(now);
                plannedEndAt = Objects.requireNonNull(plannedEndAt).plus(Duration.between(rest.beganAt(), now));
            }
        }
    }

    /** How long the pair has rested by now, the rest it may be in left out. */
    Duration rested() {
        var sum = Duration.ZERO;
        for (var rest : rests) {
            if (rest.endedAt() != null) {
                sum = sum.plus(Duration.between(rest.beganAt(), rest.endedAt()));
            }
        }
        return sum;
    }

    /** Calendar days of all rests together. */
    long restDays(ZoneId zone) {
        return rests.stream().mapToLong(it -> it.days(zone)).sum();
    }

    void becomeAtRisk(Instant now) {
        atRiskSince = now;
    }

    void recover() {
        atRiskSince = null;
    }

    boolean isAtRisk() {
        return atRiskSince != null;
    }

    void reportIncident(Instant now) {
        incidentAt = now;
    }

    void settleIncident() {
        incidentAt = null;
    }

    /** Whether an incident waits for its decision. */
    boolean hasOpenIncident() {
        return incidentAt != null;
    }

    void announceEnd() {
        become(PairStatus.CLOSING);
    }

    void reviewMid(Instant now) {
        midReviewedAt = now;
    }

    void complete(Instant now) {
        become(PairStatus.COMPLETED);
        outcome = "completed";
        endedAt = now;
    }

    void endEarly(EndReason reason, Instant now) {
        become(PairStatus.ENDED_EARLY);
        outcome = reason.code();
        endedAt = now;
    }

    void requestEnd(EndReason reason) {
        outcome = reason.code();
    }

    void notEstablish(String reason, Instant now) {
        become(PairStatus.NOT_ESTABLISHED);
        outcome = reason;
        endedAt = now;
    }

    PairMemory memory(String caseStatus, String dates, String fees) {
        return new PairMemory(
                status,
                outcome,
                firstMeetingAt,
                firstMeetingPlace,
                participantFee,
                volunteerFee,
                incidentAt,
                caseStatus,
                dates,
                fees);
    }

    /** Undoes a step, so no rule about what may follow what applies. */
    void putBack(PairMemory before) {
        status = before.status();
        outcome = before.outcome();
        firstMeetingAt = before.firstMeetingAt();
        firstMeetingPlace = before.firstMeetingPlace();
        participantFee = before.participantFee();
        volunteerFee = before.volunteerFee();
        incidentAt = before.incidentAt();
    }

    private void become(PairStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException("A pair cannot become " + next + " from " + status);
        }
        status = next;
    }

    CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    CaseNumber application(Side side) {
        return new CaseNumber(side == Side.PARTICIPANT ? participantApplication : volunteerApplication);
    }

    PersonId participant() {
        return new PersonId(participantId);
    }

    PersonId volunteer() {
        return new PersonId(volunteerId);
    }

    PersonId person(Side side) {
        return side == Side.PARTICIPANT ? participant() : volunteer();
    }

    Side sideOf(PersonId person) {
        return person.value().equals(participantId) ? Side.PARTICIPANT : Side.VOLUNTEER;
    }

    @Nullable
    Answer answer(Side side) {
        return side == Side.PARTICIPANT ? participantAnswer : volunteerAnswer;
    }

    PairStatus status() {
        return status;
    }

    @Nullable
    String outcome() {
        return outcome;
    }

    Instant introducedAt() {
        return introducedAt;
    }

    @Nullable
    Instant firstMeetingAt() {
        return firstMeetingAt;
    }

    @Nullable
    String firstMeetingPlace() {
        return firstMeetingPlace;
    }

    @Nullable
    Instant establishedAt() {
        return establishedAt;
    }

    @Nullable
    Instant plannedEndAt() {
        return plannedEndAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    List<Rest> rests() {
        return List.copyOf(rests);
    }

    @Nullable
    Instant midReviewedAt() {
        return midReviewedAt;
    }

    int fee(Side side) {
        var fee = side == Side.PARTICIPANT ? participantFee : volunteerFee;
        return fee == null ? 0 : fee;
    }
}
