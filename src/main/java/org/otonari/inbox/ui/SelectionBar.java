package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.otonari.inbox.Batch;
import org.otonari.inbox.BulkWork;
import org.otonari.inbox.InboxQuery;
import org.otonari.inbox.Picked;
import org.otonari.inbox.TaskItem;
import org.otonari.inbox.TaskRefused;
import org.otonari.ui.Languages;
import org.otonari.ui.Notice;

/** What can be done with all tasks that are picked; there as soon as one is. */
class SelectionBar extends Div {

    private final InboxTools tools;
    private final BatchLine batches;
    private final Selection selection;
    private final PickColumn column;
    private final Div bar = new Div();
    private final Span count = new Span();
    private final Button everything = quiet("", () -> {});
    private final Button complete = quiet(t("inbox.bulk.complete"), this::complete);
    private Grid<TaskItem> grid = new Grid<>();
    private int total;

    /** @param refresh reads the list anew after something was done */
    SelectionBar(InboxTools tools, Supplier<InboxQuery> query, Runnable refresh) {
        this.tools = tools;
        this.selection = new Selection(() -> tools.bulk().all(query.get()), this::changed);
        this.batches = new BatchLine(tools.bulk(), batch -> {
            selection.forget(succeeded(batch));
            refresh.run();
        });
        this.column = new PickColumn(selection);
        addClassName("otonari-selection");
        count.addClassName("otonari-selection-count");
        count.getElement().setAttribute("role", "status");
        everything.addClickListener(click -> selection.addAll());
        var claim = new Button(t("inbox.bulk.claim"), click -> start(tools.bulk()::claim));
        claim.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        bar.add(
                count,
                everything,
                claim,
                quiet(t("inbox.bulk.assign"), this::assign),
                quiet(t("inbox.bulk.release"), () -> start(tools.bulk()::release)),
                quiet(t("inbox.bulk.followUp"), this::followUp),
                complete,
                quiet(t("inbox.bulk.clear"), selection::clear));
        bar.addClassName("otonari-bar");
        bar.getElement().setAttribute("role", "region");
        bar.getElement().setAttribute("aria-label", t("inbox.bulk.region"));
        bar.setVisible(false);
        add(bar, batches);
    }

    void addTo(Grid<TaskItem> grid) {
        this.grid = grid;
        column.addTo(grid);
    }

    /** The list was read anew. @param total how many it holds */
    void show(int total) {
        this.total = total;
        tell();
    }

    void toggle(TaskItem item) {
        selection.toggle(item);
    }

    /** Lays one row aside, picked or not. */
    void followUp(TaskItem item) {
        new FollowUpDialog(tools.clock(), 1, day -> batches.begin(tools.bulk().followUp(List.of(Picked.of(item)), day)))
                .open();
    }

    void clear() {
        selection.clear();
    }

    private void changed() {
        tell();
        grid.getDataProvider().refreshAll();
    }

    private void tell() {
        var size = selection.size();
        bar.setVisible(size > 0);
        count.setText(t("inbox.bulk.picked", size));
        var reachable = Math.min(total, BulkWork.MOST);
        everything.setVisible(size > 0 && size < reachable);
        everything.setText(t(total > BulkWork.MOST ? "inbox.bulk.first" : "inbox.bulk.everything", reachable));
        complete.setVisible(selection.areAllForOneForm());
        column.show(reachable);
    }

    private void assign() {
        new AssignDialog(
                        tools.colleagues(),
                        account -> start(tasks -> tools.bulk().assign(tasks, account)))
                .open();
    }

    private void followUp() {
        new FollowUpDialog(
                        tools.clock(),
                        selection.size(),
                        day -> start(tasks -> tools.bulk().followUp(tasks, day)))
                .open();
    }

    private void complete() {
        var tasks = selection.tasks();
        try {
            var sheet = tools.bulk().sheet(tasks);
            var name = Languages.isEnglish(Languages.current())
                    ? tasks.get(0).nameEn()
                    : tasks.get(0).name();
            new BulkCompleteDialog(
                            name,
                            tasks.size(),
                            tools.forms().open(sheet, Languages.current()),
                            answers -> start(it -> tools.bulk().complete(it, sheet, answers)))
                    .open();
        } catch (TaskRefused refused) {
            Notice.error(TaskTexts.of(refused));
        }
    }

    private void start(Function<List<Picked>, Batch> verb) {
        batches.begin(verb.apply(selection.tasks()));
    }

    private List<Picked> succeeded(Batch batch) {
        var failed = batch.failures().stream().map(it -> it.task().id()).toList();
        return batch.isStopped()
                ? List.of()
                : selection.tasks().stream()
                        .filter(it -> !failed.contains(it.id()))
                        .toList();
    }

    private static Button quiet(String text, Runnable pressed) {
        var button = new Button(text, click -> pressed.run());
        button.addClassName("otonari-quiet");
        return button;
    }
}
