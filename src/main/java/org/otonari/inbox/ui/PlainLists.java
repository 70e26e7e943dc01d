package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import org.otonari.inbox.FinishedTask;
import org.otonari.inbox.WaitItem;
import org.otonari.kernel.CaseNumber;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;

/** The two lists in which nothing is to be done: what I have finished, and what we wait for. Each line leads to its case. */
final class PlainLists {

    private static final int PAGE_SIZE = 50;
    private static final String PERSON =
            """
            <div class="otonari-person-cell"><div><a class="otonari-step" href="${item.address}"><span class="otonari-who">${item.person}</span></a>
            <span class="otonari-who-second">${item.second}</span></div><div class="otonari-facts">${item.number}</div></div>
            """;

    private PlainLists() {}

    static Grid<FinishedTask> finished(InboxLists lists) {
        var grid = PlainLists.<FinishedTask>grid("finished");
        column(
                grid,
                "person",
                PlainLists.<FinishedTask>person()
                        .withProperty("person", FinishedTask::person)
                        .withProperty("second", it -> "")
                        .withProperty("number", it -> it.caseNumber().value())
                        .withProperty("address", it -> address(it.caseNumber())));
        text(grid, "step", it -> it.name(Languages.current()));
        text(grid, "completed", it -> lists.dates().moment(it.completedAt(), Languages.current()));
        grid.setDataProvider(DataProvider.fromCallbacks(
                range -> lists.finished().page(range.getOffset(), range.getLimit()).stream(),
                range -> lists.finished().count()));
        return grid;
    }

    static Grid<WaitItem> waiting(InboxLists lists) {
        DateTexts dates = lists.dates();
        var grid = PlainLists.<WaitItem>grid("waiting");
        column(
                grid,
                "person",
                PlainLists.<WaitItem>person()
                        .withProperty("person", WaitItem::person)
                        .withProperty("second", WaitItem::personSecond)
                        .withProperty("number", it -> it.caseNumber().value())
                        .withProperty("address", it -> address(it.caseNumber())));
        text(grid, "waitsFor", it -> it.name(Languages.current()));
        text(grid, "since", it -> dates.day(it.since(), Languages.current()));
        text(
                grid,
                "until",
                it -> it.until() == null ? t("inbox.waiting.open") : dates.due(it.until(), Languages.current()));
        grid.setDataProvider(DataProvider.fromCallbacks(
                range -> lists.waiting().page(range.getOffset(), range.getLimit()).stream(),
                range -> lists.waiting().count()));
        return grid;
    }

    private static <T> Grid<T> grid(String name) {
        var grid = new Grid<T>();
        grid.setPageSize(PAGE_SIZE);
        grid.addClassNames("otonari-grid", "otonari-plain");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", t("inbox.list." + name));
        return grid;
    }

    private static <T> LitRenderer<T> person() {
        return LitRenderer.of(PERSON);
    }

    private static <T> void text(Grid<T> grid, String key, com.vaadin.flow.function.ValueProvider<T, String> text) {
        column(grid, key, LitRenderer.<T>of("${item.text}").withProperty("text", text));
    }

    private static <T> void column(Grid<T> grid, String key, LitRenderer<T> content) {
        grid.addColumn(content)
                .setKey(key)
                .setHeader(t("inbox.column." + key))
                .setFlexGrow(key.equals("person") ? 2 : 1);
    }

    private static String address(CaseNumber number) {
        return "case/" + number.value();
    }
}
