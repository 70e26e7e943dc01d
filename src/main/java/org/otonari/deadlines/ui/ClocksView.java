package org.otonari.deadlines.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.otonari.access.AccountDirectory;
import org.otonari.access.Role;
import org.otonari.deadlines.ClockFilter;
import org.otonari.deadlines.ClockFilter.State;
import org.otonari.deadlines.ClockLine;
import org.otonari.deadlines.DeadlineBoard;
import org.otonari.ui.Chip;
import org.otonari.ui.DateTexts;
import org.otonari.ui.EmptyState;
import org.otonari.ui.Languages;
import org.otonari.ui.PageHeader;

/** The clocks behind a number of the board; which ones, the address says. */
@Route(ClocksView.ROUTE)
@RolesAllowed({Role.Names.MANAGER, Role.Names.SUPERVISOR})
class ClocksView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "deadlines/clocks";

    private static final int SHORT = 20;

    private final DeadlineBoard board;
    private final AccountDirectory accounts;
    private final ClockCells cells;
    private final DateTexts dates;

    ClocksView(DeadlineBoard board, AccountDirectory accounts, DateTexts dates, java.time.Clock clock) {
        this.board = board;
        this.accounts = accounts;
        this.dates = dates;
        this.cells = new ClockCells(accounts, dates, clock, board::mayOpen);
        addClassName("otonari-page");
    }

    @Override
    public String getPageTitle() {
        return t("deadlines.board.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ClockAddress.read(event.getLocation().getQueryParameters()));
    }

    private void show(ClockFilter filter) {
        removeAll();
        var count = board.count(filter);
        var back = new Anchor("deadlines", t("deadlines.board.title"));
        add(
                new PageHeader(t("deadlines.list.title", t(StateTexts.key(filter.state())), count)).above(back),
                states(filter),
                narrowed(filter));
        add(
                count == 0
                        ? new EmptyState(t("deadlines.list.none"), t("deadlines.list.none.teaches"))
                        : grid(filter, count));
    }

    private Grid<ClockLine> grid(ClockFilter filter, int count) {
        var grid = new Grid<ClockLine>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addComponentColumn(cells::row).setHeader(t("deadlines.list.header"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassNames("otonari-moves", "otonari-clocks");
        grid.getElement().setAttribute("aria-label", t("deadlines.list.header"));
        grid.setItems(
                query -> board.page(filter, query.getOffset(), query.getLimit()).stream(),
                query -> board.count(filter));
        grid.setAllRowsVisible(count <= SHORT);
        return grid;
    }

    private Div states(ClockFilter filter) {
        var chips = new Div();
        chips.addClassName("otonari-row");
        for (var state : State.values()) {
            var chip = new Chip(
                    t(StateTexts.key(state)), () -> go(filter.in(state).week(state.hasEnded() ? filter.week() : null)));
            chip.setSelected(state == filter.state());
            chips.add(chip);
        }
        return chips;
    }

    /** What the list is narrowed to, each with a way to drop it. */
    private Div narrowed(ClockFilter filter) {
        var parts = new ArrayList<Chip>();
        add(parts, filter.programme() == null ? null : t(filter.programme().key()), filter.programme(null));
        add(parts, filter.role() == null ? null : ClockWords.role(filter.role()), filter.role(null));
        add(parts, person(filter.person()), filter.person(null));
        add(parts, policy(filter), filter.policy(null));
        var week = filter.week();
        add(
                parts,
                week == null ? null : t("deadlines.list.week", dates.day(week, Languages.current())),
                filter.week(null));
        var row = new Div();
        row.addClassName("otonari-row");
        if (!parts.isEmpty()) {
            row.add(new Span(t("deadlines.list.only")));
            parts.forEach(row::add);
        }
        row.setVisible(!parts.isEmpty());
        return row;
    }

    private void add(List<Chip> parts, @Nullable String text, ClockFilter without) {
        if (text != null) {
            var chip = new Chip(text + " ×", () -> go(without));
            chip.getElement().setAttribute("aria-label", t("deadlines.list.drop", text));
            chip.setSelected(true);
            parts.add(chip);
        }
    }

    private @Nullable String person(@Nullable String account) {
        if (account == null) {
            return null;
        }
        return account.isEmpty() ? t("deadlines.person.nobody") : accounts.displayName(account);
    }

    private @Nullable String policy(ClockFilter filter) {
        if (filter.policy() == null) {
            return null;
        }
        return board.page(filter.in(filter.state()).week(filter.week()), 0, 1).stream()
                .findFirst()
                .map(it -> it.promise().name(Languages.current()))
                .orElse(filter.policy());
    }

    private void go(ClockFilter filter) {
        getUI().ifPresent(ui -> ui.navigate(ClocksView.class, ClockAddress.write(filter)));
    }
}
