package org.otonari.notify.process;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.otonari.engine.UserTasks;
import org.otonari.inbox.TaskHandler;
import org.otonari.inbox.TaskItem;
import org.otonari.inbox.TaskRefused;
import org.otonari.kernel.EmailAddress;
import org.otonari.notify.Redelivery;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Translations;
import org.springframework.stereotype.Component;

/** What somebody decides about a message that did not arrive. */
@Component
class UndeliveredTasks implements TaskHandler {

    private final Redelivery redelivery;
    private final UserTasks tasks;
    private final Translations texts;
    private final DateTexts dates;

    UndeliveredTasks(Redelivery redelivery, UserTasks tasks, Translations texts, DateTexts dates) {
        this.redelivery = redelivery;
        this.tasks = tasks;
        this.texts = texts;
        this.dates = dates;
    }

    @Override
    public String processKey() {
        return UndeliveredMessageProcess.KEY;
    }

    @Override
    public List<Fact> facts(TaskItem task, Locale locale) {
        var lost = redelivery.of(message(task));
        var address = lost.address() == null ? texts.getTranslation("notify.address.none", locale) : lost.address();
        return List.of(
                new Fact("notify.fact.to", lost.name()),
                new Fact("notify.fact.address", address),
                new Fact("notify.fact.subject", lost.subject()),
                new Fact("notify.fact.written", dates.moment(lost.writtenAt(), locale)),
                new Fact("notify.fact.why", texts.getTranslation("notify.failure." + lost.why(), locale)));
    }

    @Override
    public Map<String, Object> complete(TaskItem task, Map<String, Object> answers) {
        var message = message(task);
        switch (String.valueOf(answers.get("settlement"))) {
            case "send_again" -> {
                var address = String.valueOf(answers.get("email"));
                if (!EmailAddress.isValid(address)) {
                    throw new TaskRefused("notify.undelivered.address");
                }
                redelivery.sendAgain(message, new EmailAddress(address));
            }
            case "told" -> redelivery.toldOtherwise(message);
            default -> redelivery.notNeeded(message);
        }
        return Map.of();
    }

    private UUID message(TaskItem task) {
        return UUID.fromString(String.valueOf(tasks.variables(task.id()).get(UndeliveredMessageProcess.MESSAGE)));
    }
}
