package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.otonari.deadlines.ClockView;
import org.otonari.inbox.TaskItem;
import org.otonari.inbox.TaskRefused;
import org.otonari.ui.Card;
import org.otonari.ui.Notice;

/** How much of a task's time is over, what happened to its clock, and how to stop it while others have to answer. */
class ClockCard extends Card {

    private final transient TaskServices services;
    private final transient TaskItem task;
    private final boolean two;
    private final transient Runnable changed;

    /**
     * @param two whether the case has two people
     * @param changed to be called after the clock was stopped or goes on
     */
    ClockCard(TaskServices services, TaskItem task, boolean two, Runnable changed) {
        super(t("inbox.task.clock"));
        this.services = services;
        this.task = task;
        this.two = two;
        this.changed = changed;
        services.taskClock().of(task.id()).ifPresentOrElse(this::show, () -> add(new Paragraph(t("inbox.noDeadline"))));
    }

    private void show(ClockView clock) {
        var words = new ClockWords(services.dates(), services.clock());
        var facts = new Span(words.facts(clock));
        facts.addClassName("otonari-facts");
        add(words.bar(clock).wide(), facts);
        if (services.taskClock().mayMove(task)) {
            if (clock.pausedAt() != null) {
                add(button(
                        "deadlines.resume",
                        () -> attempt(() -> services.taskClock().resume(task.id()))));
            } else if (clock.mayPause()) {
                add(button("deadlines.pause", () -> new PauseDialog(
                                two, whom -> attempt(() -> services.taskClock().pause(task.id(), whom)))
                        .open()));
            }
        }
        add(new Details(t("deadlines.story"), new ClockStory(clock.events(), services.accounts(), services.dates())));
    }

    private static Button button(String key, Runnable verb) {
        var button = new Button(t(key), click -> verb.run());
        button.addClassNames("otonari-quiet", "otonari-clock-verb");
        return button;
    }

    private void attempt(Runnable verb) {
        try {
            verb.run();
        } catch (TaskRefused refused) {
            Notice.error(TaskTexts.of(refused));
        }
        changed.run();
    }
}
