package org.otonari.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.otonari.engine.UserTasks;
import org.otonari.forms.FormContext;
import org.otonari.forms.FormOutline;
import org.otonari.forms.FormSchema;
import org.otonari.forms.FormView;
import org.otonari.forms.FormViews;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forms with what their expressions may ask for: the variables of the process, and what the programme adds. Whoever has
 * a task item from {@link Inbox} may see its form; the screen, REST and completion all get the same to go by.
 */
@Service
@Transactional(readOnly = true)
public class TaskForms {

    private final UserTasks tasks;
    private final FormViews views;
    private final Map<String, TaskHandler> handlers;

    TaskForms(UserTasks tasks, FormViews views, List<TaskHandler> handlers) {
        this.tasks = tasks;
        this.views = views;
        this.handlers = handlers.stream().collect(Collectors.toMap(TaskHandler::processKey, Function.identity()));
    }

    public FormView open(FormSchema schema, TaskItem task, Locale locale) {
        return views.open(schema, locale, context(task));
    }

    public FormOutline outline(FormSchema schema, TaskItem task, Locale locale) {
        return FormOutline.of(schema, locale, context(task));
    }

    FormContext context(TaskItem task) {
        return views.context(task.caseNumber(), facts(task));
    }

    /** What expressions may ask for by name. */
    Map<String, @Nullable Object> facts(TaskItem task) {
        var facts = new HashMap<String, @Nullable Object>(tasks.variables(task.id()));
        var handler = handlers.get(task.processKey());
        if (handler != null) {
            facts.putAll(handler.known(task));
        }
        return facts;
    }

    /** One form for several tasks, without a place for the files of any of them. */
    public FormView open(BulkWork.Sheet sheet, Locale locale) {
        return views.open(sheet.form(), locale, sheet.context());
    }
}
