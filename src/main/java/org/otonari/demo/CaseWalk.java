package org.otonari.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.otonari.access.InTheNameOf;
import org.otonari.deadlines.WaitsFor;
import org.otonari.engine.SimulatedTime;
import org.otonari.inbox.Inbox;
import org.otonari.inbox.TaskClock;
import org.otonari.kernel.CaseNumber;
import org.otonari.notify.Outbox;
import org.otonari.ofp.Answers;
import org.otonari.ofp.Applications;
import org.otonari.ofp.PairCare;
import org.otonari.volunteers.VolunteerAnswers;
import org.otonari.volunteers.Volunteers;

/** Walks a case through its process the way people do: by their links, their inbox and the time that passes. */
class CaseWalk {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/([a-z]+)/([A-Za-z0-9_-]{40,})");

    /** What the quiz wants to hear. */
    private static final List<Integer> RIGHT_CHOICES = List.of(1, 2, 0, 1, 2, 0);

    private final Tools tools;
    private final CaseNumber number;

    /** What the walk needs of the product. */
    record Tools(
            Inbox inbox,
            Answers answers,
            PairCare care,
            Applications applications,
            Volunteers volunteers,
            VolunteerAnswers volunteering,
            Outbox outbox,
            TaskClock taskClock,
            SimulatedTime time,
            InTheNameOf inTheNameOf,
            Clock clock) {}

    CaseWalk(Tools tools, CaseNumber number) {
        this.tools = tools;
        this.number = number;
    }

    CaseNumber number() {
        return number;
    }

    /** Completes the open task with this id as somebody of its role would. */
    CaseWalk does(String account, String step, Map<String, ?> answers) {
        tools.inTheNameOf.run(account, () -> {
            var task = tools.inbox.ofCase(number).stream()
                    .filter(it -> it.step().equals(step))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(number + " has no " + step));
            tools.inbox.complete(task.id(), new HashMap<>(answers));
        });
        return this;
    }

    boolean hasOpen(String step) {
        var open = new java.util.concurrent.atomic.AtomicBoolean();
        tools.inTheNameOf.run(
                "coordinator1",
                () -> open.set(tools.inbox.ofCase(number).stream()
                        .anyMatch(it -> it.step().equals(step))));
        return open.get();
    }

    CaseWalk claims(String account, String step) {
        tools.inTheNameOf.run(account, () -> tools.inbox.ofCase(number).stream()
                .filter(it -> it.step().equals(step))
                .findFirst()
                .ifPresent(it -> tools.inbox.claim(it.id())));
        return this;
    }

    /** The clock of the task waits for the person's answer. */
    CaseWalk putsOnHold(String account, String step) {
        tools.inTheNameOf.run(account, () -> tools.inbox.ofCase(number).stream()
                .filter(it -> it.step().equals(step))
                .findFirst()
                .ifPresent(it -> tools.taskClock.pause(it.id(), WaitsFor.BOTH)));
        return this;
    }

    CaseWalk after(Duration duration) {
        tools.time.moveTo(tools.clock.instant().plus(duration));
        tools.time.runDue(number);
        return this;
    }

    CaseWalk at(Instant moment) {
        tools.time.moveTo(moment);
        tools.time.runDue(number);
        return this;
    }

    CaseWalk isEligible() {
        return after(Duration.ofHours(26))
                .does(
                        "coordinator1",
                        "Task_CheckApplication",
                        Map.of("checked", java.util.List.of("age", "area", "consent"), "eligibility", "eligible"));
    }

    CaseWalk booksASession() {
        after(Duration.ofHours(9));
        var token = link("session");
        var session = tools.answers.sessions(token).orElseThrow().sessions().get(0);
        tools.answers.book(token, session.id());
        return this;
    }

    CaseWalk attendsTheSession() {
        booksASession().after(Duration.ofDays(9));
        return does("coordinator2", "Task_RecordAttendance", Map.of("attendance", "attended"));
    }

    CaseWalk hasAnInterviewArranged() {
        var at = LocalDateTime.ofInstant(tools.clock.instant().plus(Duration.ofDays(3)), tools.clock.getZone());
        return after(Duration.ofHours(20))
                .does(
                        "coordinator1",
                        "Task_ArrangeInterview",
                        Map.of("interviewAt", at.toString(), "interviewMethod", "online", "interviewPlace", "Zoom"));
    }

    CaseWalk showsADocument(String document) {
        return after(Duration.ofDays(2))
                .does("coordinator2", "Task_CheckIdentity", Map.of("identity", "confirmed", "documentKind", document));
    }

    CaseWalk isHeard(String feeReduction) {
        return after(Duration.ofDays(2))
                .does(
                        "coordinator1",
                        "Task_HoldInterview",
                        Map.of(
                                "interview", "held",
                                "wishes", "近所で気軽に話せる人がほしい。週末に一緒に出かけたい。",
                                "availability", "土曜の午前、日曜の午後",
                                "feeReduction", feeReduction));
    }

    CaseWalk isAccepted() {
        return after(Duration.ofHours(20)).does("coordinator1", "Task_Decide", Map.of("decision", "accept"));
    }

    CaseWalk pays() {
        after(Duration.ofDays(3));
        var paidOn = tools.clock.instant().atZone(tools.clock.getZone()).toLocalDate();
        return does("finance1", "Task_RecordRegistrationFee", Map.of("payment", "paid", "paidOn", paidOn.toString()));
    }

    /** From the form to the waiting list, and ready to be introduced. */
    CaseWalk comesToWait() {
        isAcceptedAndPays();
        registration().ifPresent(it -> it.pledges().isTrained().passesTheQuiz().isInsured());
        return this;
    }

    /** The volunteer's own case in the register; participants have none. */
    Optional<CaseWalk> registration() {
        var person = tools.applications.summary(number).person().id();
        return Optional.ofNullable(tools.volunteers.of(List.of(person)).get(person))
                .map(it -> new CaseWalk(tools, it.caseNumber()));
    }

    CaseWalk pledges() {
        after(Duration.ofMinutes(40));
        tools.volunteering.pledge(link("volunteer"));
        return this;
    }

    CaseWalk isTrained() {
        return after(Duration.ofHours(3))
                .does(
                        "coordinator1",
                        "Task_RecordTraining",
                        Map.of("trainedOn", today().toString(), "trainingMinutes", 120, "trainingWay", "online"));
    }

    CaseWalk passesTheQuiz() {
        after(Duration.ofMinutes(20));
        tools.volunteering.answerQuiz(link("volunteer"), RIGHT_CHOICES);
        return this;
    }

    CaseWalk isInsured() {
        return after(Duration.ofMinutes(30))
                .does(
                        "coordinator2",
                        "Task_RegisterInsurance",
                        Map.of("insuredFrom", today().toString(), "policyNumber", "V-" + number.value()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(tools.clock.instant(), tools.clock.getZone());
    }

    /** From the form to the waiting list. */
    CaseWalk isAcceptedAndPays() {
        return isEligible()
                .attendsTheSession()
                .hasAnInterviewArranged()
                .showsADocument("residence_card")
                .isHeard("none")
                .isAccepted()
                .pays();
    }

    /** The secret of the latest link of this kind that was written to somebody of this case. */
    String link(String purpose) {
        return links(purpose).findFirst().orElseThrow();
    }

    java.util.stream.Stream<String> links(String purpose) {
        var bodies = new java.util.ArrayList<String>();
        tools.inTheNameOf.run(
                "coordinator1", () -> tools.outbox.of(number).forEach(letter -> bodies.add(letter.body())));
        return bodies.stream()
                .map(LINK::matcher)
                .filter(found -> found.find() && found.group(1).equals(purpose))
                .map(found -> found.group(2));
    }
}
