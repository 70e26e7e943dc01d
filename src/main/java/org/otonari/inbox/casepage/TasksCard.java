package org.otonari.inbox.casepage;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.otonari.casefile.CaseView;
import org.otonari.inbox.TaskItem;
import org.otonari.inbox.ui.ClockWords;
import org.otonari.ui.Card;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;

/** What the reader can do on the case now. */
class TasksCard extends Card {

    TasksCard(CaseView file, List<TaskItem> open, DateTexts dates) {
        super(t("inbox.case.tasks"));
        if (open.isEmpty()) {
            add(new Paragraph(t(file.isClosed() ? "inbox.case.closed" : "inbox.case.noTasks")));
        }
        open.forEach(task -> add(line(task, dates)));
    }

    private static String paused(TaskItem task) {
        return task.pausedAt() == null ? "" : t("deadlines.paused", ClockWords.waits(task.pausedFor()));
    }

    private static Component line(TaskItem task, DateTexts dates) {
        var link = new Anchor("task/" + task.id(), task.name(Languages.current()));
        link.addClassName("otonari-step");
        var due = new Span(task.due() == null ? paused(task) : dates.due(task.due(), Languages.current()));
        due.addClassName("otonari-facts");
        var line = new Div(link, due);
        line.addClassName("otonari-entry");
        return line;
    }
}
