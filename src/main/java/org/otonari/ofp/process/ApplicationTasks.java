package org.otonari.ofp.process;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.otonari.access.CurrentAccount;
import org.otonari.casefile.CaseAccess;
import org.otonari.casefile.CaseFiles;
import org.otonari.casefile.CaseView;
import org.otonari.inbox.TaskHandler;
import org.otonari.inbox.TaskItem;
import org.otonari.inbox.TaskRefused;
import org.otonari.kernel.CaseNumber;
import org.otonari.ofp.Applications;
import org.otonari.ofp.FeeReduction;
import org.otonari.ofp.Remembering;
import org.otonari.ofp.fees.Fee;
import org.otonari.ofp.fees.Fees;
import org.otonari.people.People;
import org.otonari.people.PersonDetails;
import org.springframework.stereotype.Component;

/** What the answers of an application's tasks mean. */
@Component
class ApplicationTasks implements TaskHandler {

    /** So many people who may be the same fit above a form; a common name has more. */
    private static final int ALIKE = 5;

    private final Applications applications;
    private final Remembering remembering;
    private final DateWishes wishes;
    private final Fees fees;
    private final People people;
    private final CaseFiles cases;
    private final CaseAccess access;
    private final CurrentAccount current;
    private final Clock clock;

    ApplicationTasks(
            Applications applications,
            Remembering remembering,
            DateWishes wishes,
            Fees fees,
            People people,
            CaseFiles cases,
            CaseAccess access,
            CurrentAccount current,
            Clock clock) {
        this.applications = applications;
        this.remembering = remembering;
        this.wishes = wishes;
        this.fees = fees;
        this.people = people;
        this.cases = cases;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public String processKey() {
        return OfpApplicationProcess.KEY;
    }

    @Override
    public List<Fact> facts(TaskItem task, Locale locale) {
        var application = applications.summary(task.caseNumber());
        var facts = new ArrayList<Fact>();
        switch (task.step()) {
            case Steps.CHECK_APPLICATION -> {
                var similar = people.lookingLike(application.person()).stream()
                        .filter(it -> visible(it).findAny().isPresent())
                        .toList();
                if (!similar.isEmpty()) {
                    facts.add(new Fact(
                            "ofp.fact.lookingLike",
                            similar.stream().limit(ALIKE).map(this::withCases).collect(Collectors.joining("、"))));
                }
                if (similar.size() > ALIKE) {
                    facts.add(new Fact("ofp.fact.lookingLike.more", String.valueOf(similar.size() - ALIKE)));
                }
            }
            case Steps.DECIDE ->
                people.identityCheck(application.person().id())
                        .ifPresent(check -> facts.add(new Fact(
                                check.confirmed() ? "ofp.fact.identityConfirmed" : "ofp.fact.identityNotConfirmed",
                                check.checkedAt()
                                        .atZone(clock.getZone())
                                        .toLocalDate()
                                        .toString())));
            case Steps.RECORD_REGISTRATION_FEE -> {
                var fee = application.registrationFee();
                if (fee != null) {
                    facts.add(new Fact("ofp.fact.registrationFee", Yen.of(fee)));
                }
            }
            case Steps.ARRANGE_INTERVIEW -> facts.addAll(wishes.of(task.caseNumber(), locale));
            default -> {}
        }
        return facts;
    }

    private String withCases(PersonDetails person) {
        return person.name().written() + " ("
                + visible(person).map(CaseNumber::value).collect(Collectors.joining(", ")) + ")";
    }

    /** Somebody known from a restricted case only is not there for those whom it does not name. */
    private Stream<CaseNumber> visible(PersonDetails person) {
        var closed = access.closedToReader();
        return cases.of(person.id()).stream().map(CaseView::number).filter(it -> !closed.contains(it));
    }

    @Override
    public Map<String, Object> complete(TaskItem task, Map<String, Object> values) {
        var answers = new TaskAnswers(values, clock);
        var number = task.caseNumber();
        switch (task.step()) {
            case Steps.RECORD_ATTENDANCE -> {
                var missed = applications.recordAttendance(number, answers.says("attendance", "attended"));
                return Map.of("missedSessions", missed);
            }
            case Steps.ARRANGE_INTERVIEW -> {
                var at = answers.moment("interviewAt");
                if (at.isBefore(clock.instant())) {
                    throw new TaskRefused("ofp.interview.past");
                }
                applications.arrangeInterview(number, at, answers.required("interviewPlace"));
            }
            case Steps.CHECK_IDENTITY -> {
                var document = answers.text("documentKind");
                applications.recordIdentityCheck(
                        number,
                        document == null ? "none" : document,
                        answers.says("identity", "confirmed"),
                        answers.text("documentNote"),
                        current.name());
            }
            case Steps.HOLD_INTERVIEW -> {
                if (answers.says("interview", "held")) {
                    applications.recordInterview(
                            number,
                            FeeReduction.of(answers.required("feeReduction")),
                            minorsInHome(answers, number),
                            answers.text("wishes"),
                            answers.text("considerations"));
                }
                // The question is hidden after a no-show, and a hidden question would leave the process no answer.
                return Map.of(
                        "feeReduction",
                        applications.summary(number).feeReduction().code());
            }
            case Steps.RECORD_REGISTRATION_FEE -> {
                fees.settle(
                        number,
                        applications.summary(number).person().id(),
                        Fee.Settlement.valueOf(answers.required("payment").toUpperCase(Locale.ROOT)),
                        answers.day("paidOn"));
                return Map.of("registrationSettled", !answers.says("payment", "unpaid"));
            }
            default -> {}
        }
        return Map.of();
    }

    /** What is left open stays as it was. */
    private boolean minorsInHome(TaskAnswers answers, CaseNumber number) {
        return answers.text("minorsInHome") == null
                ? applications.summary(number).minorsInHome()
                : answers.says("minorsInHome", "yes");
    }

    @Override
    public String remember(CaseNumber number, String step) {
        return remembering.ofApplication(number);
    }

    @Override
    public void putBack(CaseNumber number, String step, String remembered) {
        remembering.putBackApplication(number, remembered);
    }
}
