package org.otonari.escalation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.otonari.access.AccountDirectory;
import org.otonari.deadlines.ClockId;
import org.otonari.deadlines.ClockRefused;
import org.otonari.deadlines.ClockSummary;
import org.otonari.engine.TaskGoneException;
import org.otonari.engine.UserTasks;
import org.otonari.inbox.TaskHandler;
import org.otonari.inbox.TaskItem;
import org.otonari.inbox.TaskRefused;
import org.otonari.ui.DateTexts;
import org.springframework.stereotype.Component;

/** What the answers about something late mean. */
@Component
class EscalationTasks implements TaskHandler {

    private final Escalations escalations;
    private final UserTasks tasks;
    private final AccountDirectory accounts;
    private final DateTexts dates;

    EscalationTasks(Escalations escalations, UserTasks tasks, AccountDirectory accounts, DateTexts dates) {
        this.escalations = escalations;
        this.tasks = tasks;
        this.accounts = accounts;
        this.dates = dates;
    }

    @Override
    public String processKey() {
        return Escalations.PROCESS;
    }

    @Override
    public List<Fact> facts(TaskItem task, Locale locale) {
        var late = late(task);
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("escalation.fact.what", late.promise().name(locale)));
        facts.add(new Fact("escalation.fact.due", dates.moment(late.due(), locale)));
        var who = late.assignee();
        if (who != null) {
            facts.add(new Fact("escalation.fact.who", accounts.displayName(who)));
        }
        return facts;
    }

    @Override
    public Map<String, Object> known(TaskItem task) {
        var colleagues = escalations.couldDo(late(task)).stream()
                .map(it -> Map.of("value", it.account(), "label", it.displayName()))
                .toList();
        return Map.of("colleagues", colleagues);
    }

    @Override
    public Map<String, Object> complete(TaskItem task, Map<String, Object> answers) {
        var late = late(task);
        try {
            decide(late, text(answers, "decision"), answers);
        } catch (TaskGoneException | ClockRefused done) {
            throw new TaskRefused("escalation.done");
        }
        return Map.of();
    }

    private void decide(ClockSummary late, String decision, Map<String, Object> answers) {
        switch (decision) {
            case "take-over" -> escalations.takeOver(late, text(answers, "more"));
            case "reassign" -> escalations.reassign(late, text(answers, "colleague"), text(answers, "more"));
            case "extend" -> escalations.extend(late, text(answers, "more"), text(answers, "reason"));
            case "accept" -> escalations.accept(late, text(answers, "reason"));
            default -> throw new IllegalStateException("The form offers no " + decision);
        }
    }

    private ClockSummary late(TaskItem task) {
        var id = Objects.requireNonNull(tasks.variables(task.id()).get("clock"), "An escalation is about a clock");
        return escalations.late(ClockId.of((String) id));
    }

    private static String text(Map<String, Object> answers, String key) {
        return (String) Objects.requireNonNull(answers.get(key), key);
    }
}
