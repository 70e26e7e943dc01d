package org.otonari.inbox;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.otonari.casefile.CaseFiles;
import org.otonari.casefile.CaseView;
import org.otonari.engine.TaskEvent;
import org.otonari.engine.TaskSnapshot;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonName;
import org.otonari.kernel.SearchText;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the read model in step with the engine, inside its transaction: both are written or neither is. */
@Component
class InboxWriter {

    private static final int SEARCH_MAX = 900;

    private final InboxTable table;
    private final CaseFiles cases;

    InboxWriter(InboxTable table, CaseFiles cases) {
        this.table = table;
        this.cases = cases;
    }

    @EventListener
    void on(TaskEvent event) {
        var task = event.task();
        if (event instanceof TaskEvent.Created) {
            add(task);
        } else if (event instanceof TaskEvent.Changed) {
            table.update(task.id(), task.assignee(), task.created(), task.due());
        } else {
            table.delete(task.id());
        }
    }

    private void add(TaskSnapshot task) {
        var file = cases.view(new CaseNumber(task.caseNumber()));
        var names = file.people().stream().map(it -> it.person().name()).toList();
        var item = new TaskItem(
                task.id(),
                file.number(),
                file.programme(),
                task.processKey(),
                task.key(),
                task.name(),
                task.nameEn(),
                task.group(),
                task.assignee(),
                file.title(),
                names.stream().allMatch(name -> name.secondary() == null)
                        ? null
                        : names.stream().map(InboxWriter::secondary).collect(Collectors.joining(" × ")),
                ward(file),
                task.created(),
                task.due());
        table.insert(item, searchText(file, task));
    }

    private static org.otonari.kernel.@org.jspecify.annotations.Nullable Ward ward(CaseView file) {
        return file.people().isEmpty() ? null : file.people().get(0).person().ward();
    }

    private static String secondary(PersonName name) {
        var second = name.secondary();
        return second == null ? name.written() : second;
    }

    private static String searchText(CaseView file, TaskSnapshot task) {
        var forms = Stream.concat(
                Stream.of(file.number().value(), task.name(), task.nameEn()),
                file.people().stream()
                        .map(it -> it.person().name())
                        .flatMap(name -> Stream.of(name.written(), name.reading(), name.latin())));
        var text = SearchText.ofAll(forms.toArray(String[]::new));
        return text.length() <= SEARCH_MAX ? text : text.substring(0, SEARCH_MAX);
    }
}
