package org.otonari.volunteers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;

/** One person's life as a volunteer. */
@Entity
@Table(name = "volunteer_standing")
class VolunteerStanding {

    @Id
    private UUID personId;

    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private StandingStatus status = StandingStatus.ONBOARDING;

    private boolean referencesNeeded;
    private @Nullable Instant referencesHeardAt;
    private @Nullable Instant pledgedAt;
    private @Nullable String pledgeVersion;
    private boolean pledgedOnPaper;
    private @Nullable LocalDate trainedOn;
    private int trainingMinutes;
    private int quizAttempts;
    private @Nullable Integer quizScore;
    private @Nullable Instant quizPassedAt;
    private @Nullable LocalDate insuredFrom;
    private @Nullable LocalDate insuredUntil;
    private @Nullable LocalDate activeSince;
    private @Nullable LocalDate confirmedOn;
    private @Nullable String deed;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected VolunteerStanding() {}

    /** @param deed in which it began and with which it may be taken back */
    VolunteerStanding(PersonId person, CaseNumber number, boolean referencesNeeded, @Nullable String deed) {
        this.personId = person.value();
        this.caseNumber = number.value();
        this.referencesNeeded = referencesNeeded;
        this.deed = deed;
    }

    /** Somebody who had left begins again, from the pledge to the insurance; only what was heard about them stays. */
    void beginAgain(CaseNumber number, boolean referencesNeeded, @Nullable String deed) {
        become(StandingStatus.ONBOARDING);
        this.caseNumber = number.value();
        this.referencesNeeded = referencesNeeded && referencesHeardAt == null;
        this.deed = deed;
        pledgedAt = null;
        pledgedOnPaper = false;
        trainedOn = null;
        trainingMinutes = 0;
        quizAttempts = 0;
        quizScore = null;
        quizPassedAt = null;
        insuredFrom = null;
        insuredUntil = null;
        activeSince = null;
    }

    void hearReferences(Instant now) {
        referencesHeardAt = now;
    }

    void pledge(String version, boolean onPaper, Instant now) {
        pledgedAt = now;
        pledgeVersion = version;
        pledgedOnPaper = onPaper;
    }

    void train(LocalDate on, int minutes) {
        trainedOn = on;
        trainingMinutes = minutes;
    }

    /** @return how often the quiz has been answered by now */
    int answerQuiz(int score, boolean passed, Instant now) {
        quizAttempts++;
        quizScore = score;
        if (passed) {
            quizPassedAt = now;
        }
        return quizAttempts;
    }

    void passQuizTogether(Instant now) {
        quizPassedAt = now;
    }

    void answerQuizAgain() {
        quizAttempts = 0;
    }

    void insure(LocalDate from) {
        insuredFrom = from;
        insuredUntil = InsuranceYear.end(from);
    }

    void activate(LocalDate today) {
        become(StandingStatus.ACTIVE);
        if (activeSince == null) {
            activeSince = today;
        }
        confirmedOn = today;
    }

    void suspend() {
        become(StandingStatus.SUSPENDED);
    }

    /** @return whether that ended a suspension */
    boolean insuredAgain() {
        var suspended = status == StandingStatus.SUSPENDED;
        if (suspended) {
            become(StandingStatus.ACTIVE);
        }
        return suspended;
    }

    /** Says that they go on; whoever rested is back, as far as they are insured. */
    void goOn(LocalDate today) {
        confirmedOn = today;
        if (status == StandingStatus.DORMANT) {
            var insured = insuredUntil != null && !insuredUntil.isBefore(today);
            become(insured ? StandingStatus.ACTIVE : StandingStatus.SUSPENDED);
        }
    }

    void rest() {
        become(StandingStatus.DORMANT);
    }

    /** Whether they have given this answer already, so that giving it again changes nothing. */
    boolean hasSaid(YearAnswer answer, LocalDate today) {
        return switch (answer) {
            case GO_ON -> status != StandingStatus.DORMANT && today.equals(confirmedOn);
            case REST -> status == StandingStatus.DORMANT;
            case STOP -> status == StandingStatus.LEFT;
        };
    }

    void leave() {
        become(StandingStatus.LEFT);
    }

    List<Requirement> missing() {
        var missing = new ArrayList<Requirement>();
        if (referencesNeeded && referencesHeardAt == null) {
            missing.add(Requirement.REFERENCES);
        }
        if (pledgedAt == null) {
            missing.add(Requirement.PLEDGE);
        }
        if (trainedOn == null) {
            missing.add(Requirement.TRAINING);
        }
        if (quizPassedAt == null) {
            missing.add(Requirement.QUIZ);
        }
        if (insuredUntil == null || status == StandingStatus.SUSPENDED) {
            missing.add(Requirement.INSURANCE);
        }
        return List.copyOf(missing);
    }

    StandingMemory memory(String caseStatus) {
        return new StandingMemory(
                status,
                caseStatus,
                referencesHeardAt,
                pledgedAt,
                pledgeVersion,
                pledgedOnPaper,
                trainedOn,
                trainingMinutes,
                quizAttempts,
                quizScore,
                quizPassedAt,
                insuredFrom,
                insuredUntil,
                activeSince,
                confirmedOn);
    }

    /** Undoes a step, so no rule about what may follow what applies. */
    void putBack(StandingMemory before) {
        status = before.status();
        referencesHeardAt = before.referencesHeardAt();
        pledgedAt = before.pledgedAt();
        pledgeVersion = before.pledgeVersion();
        pledgedOnPaper = before.pledgedOnPaper();
        trainedOn = before.trainedOn();
        trainingMinutes = before.trainingMinutes();
        quizAttempts = before.quizAttempts();
        quizScore = before.quizScore();
        quizPassedAt = before.quizPassedAt();
        insuredFrom = before.insuredFrom();
        insuredUntil = before.insuredUntil();
        activeSince = before.activeSince();
        confirmedOn = before.confirmedOn();
    }

    private void become(StandingStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException("A volunteer cannot become " + next + " from " + status);
        }
        status = next;
    }

    /** Whether anything has been done since it began. */
    boolean isUntouched() {
        return status == StandingStatus.ONBOARDING && pledgedAt == null && referencesHeardAt == null;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    StandingStatus status() {
        return status;
    }

    boolean referencesNeeded() {
        return referencesNeeded;
    }

    boolean hasPledged() {
        return pledgedAt != null;
    }

    boolean hasPassedQuiz() {
        return quizPassedAt != null;
    }

    int quizAttempts() {
        return quizAttempts;
    }

    @Nullable
    LocalDate insuredUntil() {
        return insuredUntil;
    }

    @Nullable
    LocalDate activeSince() {
        return activeSince;
    }

    @Nullable
    LocalDate confirmedOn() {
        return confirmedOn;
    }
}
