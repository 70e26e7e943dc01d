package org.otonari.inbox.api;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.otonari.access.AccountDirectory;
import org.otonari.inbox.Inbox;
import org.otonari.inbox.TaskForms;
import org.otonari.inbox.TaskItem;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tasks over HTTP: the caller's own and those of their roles, never anybody else's. */
@RestController
@RequestMapping("/api/v1/tasks")
class TaskController {

    private final Inbox inbox;
    private final TaskForms forms;
    private final AccountDirectory accounts;

    TaskController(Inbox inbox, TaskForms forms, AccountDirectory accounts) {
        this.inbox = inbox;
        this.forms = forms;
        this.accounts = accounts;
    }

    /**
     * @param group a role; @param assignee {@code me} for what the caller has claimed
     * @param q part of a case number, of a name in any script, or of a step's name
     * @param overdue {@code true} for what is past its deadline
     * @param sort {@code due}, {@code created}, {@code priority}, {@code person}, {@code name}, {@code ward} or
     *     {@code programme}; {@code -} in front for the other direction
     * @param page from 0; @param size up to 200
     */
    @GetMapping
    TaskPage list(
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String assignee,
            @RequestParam(required = false) @Nullable String programme,
            @ParameterObject TaskNarrowing narrowing,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "due") String sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Locale locale) {
        var question = new TaskQuestion(group, assignee, programme, narrowing, q, overdue, sort, page, size);
        var query = question.query();
        var items = inbox.page(query, question.offset(), size).stream()
                .map(task -> line(task, locale))
                .toList();
        return new TaskPage(items, inbox.count(query));
    }

    @GetMapping("/{id}")
    TaskDetails one(@PathVariable String id, Locale locale) {
        var task = inbox.get(id);
        var form = inbox.form(id)
                .map(schema -> forms.outline(schema, task, locale))
                .orElse(null);
        return new TaskDetails(line(task, locale), form);
    }

    @PostMapping("/{id}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void claim(@PathVariable String id) {
        inbox.claim(id);
    }

    @PostMapping("/{id}/unclaim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unclaim(@PathVariable String id) {
        inbox.release(id);
    }

    @PostMapping("/{id}/complete")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void complete(@PathVariable String id, @RequestBody(required = false) @Nullable Completion completion) {
        var variables = completion == null ? null : completion.variables();
        inbox.complete(id, variables == null ? Map.<String, @Nullable Object>of() : variables);
    }

    private TaskLine line(TaskItem task, Locale locale) {
        var assignee = task.assignee();
        return TaskLine.of(task, assignee == null ? null : accounts.displayName(assignee), locale);
    }

    /** @param variables answers to the form's questions, by key */
    record Completion(@Nullable Map<String, @Nullable Object> variables) {}
}
