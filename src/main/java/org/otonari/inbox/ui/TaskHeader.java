package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.Locale;
import java.util.stream.Collectors;
import org.otonari.casefile.CaseView;
import org.otonari.inbox.TaskItem;
import org.otonari.inbox.TaskRefused;
import org.otonari.ui.Languages;
import org.otonari.ui.Notice;
import org.otonari.ui.PageHeader;
import org.otonari.ui.Tag;

/** What is to be done, for whom, by when, and who does it. */
class TaskHeader extends PageHeader {

    private final TaskServices services;
    private final TaskItem task;
    private final Runnable changed;

    /** @param changed to be called after the task has got somebody else to do it, or nobody */
    TaskHeader(TaskServices services, TaskItem task, CaseView file, Component back, Runnable changed) {
        super(task.name(Languages.current()), about(task, file));
        this.services = services;
        this.task = task;
        this.changed = changed;
        above(back);
        var wakeAt = task.wakeAt();
        if (wakeAt != null && services.followUps().isAsleep(task)) {
            with(new Tag(t("inbox.followUp.asleep", services.dates().day(wakeAt, Languages.current()))));
        }
        if (task.pausedAt() != null) {
            with(new Tag(t("deadlines.paused", ClockWords.waits(task.pausedFor()))));
        }
        var due = task.due();
        if (due != null && due.isBefore(services.clock().instant())) {
            with(Tag.red(services.dates().due(due, Languages.current())));
        }
        var absent = task.standsInFor();
        if (absent != null) {
            with(Tag.yellow(t("inbox.standsInFor", services.accounts().displayName(absent))));
        }
        offerVerbs();
        if (mayAct()) {
            actions(services.followUps().isAsleep(task) ? wake() : sleep());
        }
    }

    private boolean mayAct() {
        return task.assignee() == null
                || task.assignee().equals(services.current().name());
    }

    private Button sleep() {
        var button = new Button(t("inbox.followUp"), click -> new FollowUpDialog(
                        services.clock(),
                        1,
                        day -> attempt(() -> services.followUps().sleep(task.id(), day)))
                .open());
        button.addClassName("otonari-quiet");
        return button;
    }

    private Button wake() {
        return action("inbox.followUp.wake", () -> services.followUps().wake(task.id()));
    }

    private void offerVerbs() {
        var inbox = services.inbox();
        if (task.assignee() == null) {
            actions(action("inbox.claim", () -> inbox.claim(task.id())));
        } else if (task.assignee().equals(services.current().name())) {
            actions(action("inbox.release", () -> inbox.release(task.id())), assign());
        } else if (inbox.mayHandOut()) {
            actions(assign());
        }
    }

    private Button action(String key, Runnable verb) {
        var button = new Button(t(key), click -> attempt(verb));
        button.addClassName("otonari-quiet");
        return button;
    }

    private Button assign() {
        var inbox = services.inbox();
        var colleagues =
                new Colleagues(inbox.colleagues(task), services.absences().awayToday(), services.dates());
        var button = new Button(t("inbox.assign"), click -> new AssignDialog(
                        colleagues, account -> attempt(() -> inbox.assign(task.id(), account)))
                .open());
        button.addClassName("otonari-quiet");
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

    private static String about(TaskItem task, CaseView file) {
        var people = file.people().stream().map(TaskHeader::person).collect(Collectors.joining(" / "));
        return people + " ・ " + task.caseNumber();
    }

    private static String person(CaseView.Member member) {
        var locale = Languages.current();
        var name = member.person().name();
        var second = name.secondary();
        var languages = member.person().languages().stream()
                .map(skill -> Locale.forLanguageTag(skill.code()).getDisplayLanguage(locale))
                .collect(Collectors.joining("・"));
        return t("inbox.task.person", name.written())
                + (second == null ? "" : "（" + second + "）")
                + " ・ " + member.person().ward().label(locale)
                + (languages.isEmpty() ? "" : " ・ " + languages);
    }
}
