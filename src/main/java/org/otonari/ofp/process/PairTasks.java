package org.otonari.ofp.process;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.otonari.inbox.TaskHandler;
import org.otonari.inbox.TaskItem;
import org.otonari.inbox.TaskRefused;
import org.otonari.kernel.CaseNumber;
import org.otonari.ofp.EndReason;
import org.otonari.ofp.Introductions;
import org.otonari.ofp.PairEndings;
import org.otonari.ofp.Pairs;
import org.otonari.ofp.Remembering;
import org.otonari.ofp.fees.Fee;
import org.otonari.ofp.fees.Fees;
import org.springframework.stereotype.Component;

/** What the answers of a pair's tasks mean. */
@Component
class PairTasks implements TaskHandler {

    private final Pairs pairs;
    private final Introductions introductions;
    private final PairEndings endings;
    private final Remembering remembering;
    private final DateWishes wishes;
    private final Fees fees;
    private final Clock clock;

    PairTasks(
            Pairs pairs,
            Introductions introductions,
            PairEndings endings,
            Remembering remembering,
            DateWishes wishes,
            Fees fees,
            Clock clock) {
        this.pairs = pairs;
        this.introductions = introductions;
        this.endings = endings;
        this.remembering = remembering;
        this.wishes = wishes;
        this.fees = fees;
        this.clock = clock;
    }

    @Override
    public String processKey() {
        return OfpPairProcess.KEY;
    }

    @Override
    public List<Fact> facts(TaskItem task, Locale locale) {
        var pair = pairs.summary(task.caseNumber());
        return switch (task.step()) {
            case Steps.RECORD_MEMBERSHIP_FEES ->
                List.of(
                        new Fact("ofp.fact.participantFee", Yen.of(pair.participantFee())),
                        new Fact("ofp.fact.volunteerFee", Yen.of(pair.volunteerFee())));
            case Steps.ARRANGE_FIRST_MEETING -> wishes.of(task.caseNumber(), locale);
            default -> List.of();
        };
    }

    @Override
    public Map<String, Object> complete(TaskItem task, Map<String, Object> values) {
        var answers = new TaskAnswers(values, clock);
        var number = task.caseNumber();
        switch (task.step()) {
            case Steps.RECORD_MEMBERSHIP_FEES -> {
                var pair = pairs.summary(number);
                fees.settle(number, pair.participant(), settlement(answers, "participantPayment"), null);
                fees.settle(number, pair.volunteer(), settlement(answers, "volunteerPayment"), null);
            }
            case Steps.ARRANGE_FIRST_MEETING -> {
                var at = answers.moment("meetingAt");
                if (at.isBefore(clock.instant())) {
                    throw new TaskRefused("ofp.meeting.past");
                }
                introductions.arrangeFirstMeeting(number, at, answers.required("meetingPlace"));
            }
            case Steps.HOLD_FIRST_MEETING -> {
                if (answers.says("firstMeeting", "postponed")) {
                    introductions.postponeFirstMeeting(number);
                }
            }
            case Steps.RECHECK_DISTANCE, Steps.RECHECK_DISTANCE_MEANWHILE -> {
                return goOn(number, !answers.says("distance", "close"), EndReason.MOVED);
            }
            case Steps.HANDLE_INCIDENT, Steps.HANDLE_INCIDENT_MEANWHILE -> {
                endings.settleIncident(number);
                return goOn(number, !answers.says("incident", "end"), EndReason.RULE_BREACH);
            }
            case Steps.RECORD_OUTCOME -> {
                if (endings.hasOpenIncident(number)) {
                    throw new TaskRefused("ofp.incident.open");
                }
            }
            default -> {}
        }
        return Map.of();
    }

    /** Whoever did not pay ends the introduction for both. */
    private static Fee.Settlement settlement(TaskAnswers answers, String key) {
        if (answers.says("payment", "unpaid")) {
            return Fee.Settlement.UNPAID;
        }
        return answers.says(key, "paid") ? Fee.Settlement.PAID : Fee.Settlement.WAIVED;
    }

    private Map<String, Object> goOn(CaseNumber number, boolean goesOn, EndReason otherwise) {
        if (!goesOn) {
            endings.requestEnd(number, otherwise);
        }
        return Map.of("goesOn", goesOn);
    }

    @Override
    public String remember(CaseNumber number, String step) {
        return remembering.ofPair(number);
    }

    @Override
    public void putBack(CaseNumber number, String step, String remembered) {
        remembering.putBackPair(number, remembered);
    }
}
