package org.otonari;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.otonari.inbox.Inbox;
import org.otonari.inbox.TaskItem;
import org.otonari.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** Tasks as staff do them: found in the inbox of whoever has the role, completed with the answers of the form. */
@Component
public class Work {

    private final Inbox inbox;

    Work(Inbox inbox) {
        this.inbox = inbox;
    }

    public void complete(CaseNumber number, String step, Map<String, ?> answers) {
        var actor = Arrays.stream(Actors.values())
                .filter(it ->
                        open(it, number).stream().anyMatch(task -> task.step().equals(step)))
                .findFirst();
        assertThat(actor)
                .as(step + " in somebody's inbox; open: " + openSteps(number))
                .isPresent();
        actor.get().does(() -> inbox.complete(task(number, step).id(), answers));
    }

    /** The open task, seen by the person acting now. */
    public TaskItem task(CaseNumber number, String step) {
        return inbox.ofCase(number).stream()
                .filter(it -> it.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    /** How many of these tasks are open, as seen by the person acting now. */
    public long countOpen(CaseNumber number, String step) {
        return inbox.ofCase(number).stream()
                .filter(it -> it.step().equals(step))
                .count();
    }

    public List<String> openSteps(CaseNumber number) {
        return Arrays.stream(Actors.values())
                .flatMap(it -> open(it, number).stream())
                .map(TaskItem::step)
                .distinct()
                .sorted()
                .toList();
    }

    private List<TaskItem> open(Actors actor, CaseNumber number) {
        return actor.asks(() -> inbox.ofCase(number));
    }
}
