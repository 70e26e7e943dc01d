package org.otonari.ofp;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;

/** One person's way into the programme, from the form to the last pair. */
@Entity
@Table(name = "ofp_application")
class Application {

    @Id
    private String caseNumber;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    private LocalDate appliedOn;
    private String feeReduction = FeeReduction.NONE.code();
    private @Nullable Integer registrationFee;
    private int missedSessions;
    private int declinedIntroductions;
    private @Nullable UUID sessionId;
    private @Nullable Instant interviewAt;
    private @Nullable String interviewPlace;
    private @Nullable LocalDate waitingSince;
    private boolean priority;
    private boolean minorsInHome;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Application() {}

    Application(CaseNumber number, PersonId person, Side side, LocalDate appliedOn) {
        this.caseNumber = number.value();
        this.personId = person.value();
        this.side = side;
        this.status = ApplicationStatus.RECEIVED;
        this.appliedOn = appliedOn;
    }

    void inviteToSession() {
        become(ApplicationStatus.SESSION);
    }

    void bookSession(UUID session) {
        sessionId = session;
    }

    void attendSession() {
        become(ApplicationStatus.INTERVIEW);
    }

    void giveUpSession() {
        sessionId = null;
    }

    void missSession() {
        missedSessions++;
        sessionId = null;
    }

    void arrangeInterview(Instant at, String place) {
        become(ApplicationStatus.INTERVIEW);
        interviewAt = at;
        interviewPlace = place;
    }

    void awaitDecision() {
        become(ApplicationStatus.DECIDING);
    }

    void reduceFee(FeeReduction reduction) {
        feeReduction = reduction.code();
    }

    /** Somebody under 18 lives with them: not every volunteer may be introduced (domain.md §2.1, safeguarding). */
    void liveWithMinors(boolean minors) {
        minorsInHome = minors;
    }

    void askFee(int yen) {
        become(ApplicationStatus.FEE);
        registrationFee = yen;
    }

    /** @param today when the waiting begins; somebody who comes back keeps the place they had */
    void joinWaitingList(LocalDate today) {
        become(ApplicationStatus.WAITING);
        if (waitingSince == null) {
            waitingSince = today;
        }
    }

    /** After a pair that did not fit, nobody is to wait from the start again (domain.md §2.1, exceptions). */
    void putFirst() {
        priority = true;
    }

    void introduce() {
        become(ApplicationStatus.INTRODUCED);
    }

    void declineIntroduction() {
        declinedIntroductions++;
    }

    void returnToWaiting() {
        become(ApplicationStatus.WAITING);
    }

    void hearAgain() {
        become(ApplicationStatus.INTERVIEW);
        declinedIntroductions = 0;
    }

    void pair() {
        become(ApplicationStatus.PAIRED);
        priority = false;
    }

    void startWaitingAnew() {
        waitingSince = null;
    }

    void close() {
        become(ApplicationStatus.CLOSED);
    }

    ApplicationMemory.State state() {
        return new ApplicationMemory.State(
                status,
                feeReduction,
                registrationFee,
                missedSessions,
                declinedIntroductions,
                sessionId,
                interviewAt,
                interviewPlace,
                waitingSince,
                priority,
                minorsInHome);
    }

    /** Undoes a step, so no rule about what may follow what applies. */
    void putBack(ApplicationMemory.State before) {
        status = before.status();
        feeReduction = before.feeReduction();
        registrationFee = before.registrationFee();
        missedSessions = before.missedSessions();
        declinedIntroductions = before.declinedIntroductions();
        sessionId = before.sessionId();
        interviewAt = before.interviewAt();
        interviewPlace = before.interviewPlace();
        waitingSince = before.waitingSince();
        priority = before.priority();
        minorsInHome = before.minorsInHome();
    }

    private void become(ApplicationStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException("An application cannot become " + next + " from " + status);
        }
        status = next;
    }

    CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Side side() {
        return side;
    }

    ApplicationStatus status() {
        return status;
    }

    LocalDate appliedOn() {
        return appliedOn;
    }

    FeeReduction feeReduction() {
        return FeeReduction.of(feeReduction);
    }

    int missedSessions() {
        return missedSessions;
    }

    int declinedIntroductions() {
        return declinedIntroductions;
    }

    @Nullable
    UUID sessionId() {
        return sessionId;
    }

    @Nullable
    Instant interviewAt() {
        return interviewAt;
    }

    @Nullable
    String interviewPlace() {
        return interviewPlace;
    }

    @Nullable
    LocalDate waitingSince() {
        return waitingSince;
    }

    boolean hasPriority() {
        return priority;
    }

    boolean hasMinorsInHome() {
        return minorsInHome;
    }

    @Nullable
    Integer registrationFee() {
        return registrationFee;
    }
}
