package org.otonari.deadlines.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.otonari.access.Role;
import org.otonari.deadlines.BoardNumbers;
import org.otonari.deadlines.BoardNumbers.Slice;
import org.otonari.deadlines.ClockFilter;
import org.otonari.deadlines.ClockFilter.State;
import org.otonari.deadlines.DeadlineBoard;
import org.otonari.kernel.Programme;
import org.otonari.ui.DateTexts;
import org.otonari.ui.EmptyState;
import org.otonari.ui.Languages;
import org.otonari.ui.PageHeader;
import org.otonari.ui.Tile;

/** The board of deadlines: what is due today, at risk and missed, where it presses, and how well promises are kept. */
@Route("deadlines")
@Menu(title = "deadlines.board.menu", order = 5)
@RolesAllowed({Role.Names.MANAGER, Role.Names.SUPERVISOR})
class DeadlinesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final DeadlineBoard board;
    private final DateTexts dates;

    DeadlinesView(DeadlineBoard board, DateTexts dates) {
        this.board = board;
        this.dates = dates;
        addClassName("otonari-page");
    }

    @Override
    public String getPageTitle() {
        return t("deadlines.board.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var now = board.now();
        var weeks = board.trend();
        var all = now.all();
        add(new PageHeader(
                all.breached() > 0
                        ? t("deadlines.board.heading.breached", all.breached())
                        : t("deadlines.board.heading.fine"),
                t("deadlines.board.sub", all.open())));
        if (all.open() == 0 && weeks.stream().allMatch(it -> it.ended() == 0)) {
            add(new EmptyState(t("deadlines.board.empty"), t("deadlines.board.empty.teaches")));
            return;
        }
        add(tiles(all), new TrendCard(weeks, dates));
        if (all.open() > 0) {
            add(slices(now));
        }
    }

    private Div tiles(BoardNumbers.Counts counts) {
        var tiles = new Div(
                tile(State.BREACHED, counts.breached()),
                tile(State.AT_RISK, counts.atRisk()),
                tile(State.DUE_TODAY, counts.dueToday()),
                tile(State.PAUSED, counts.paused()),
                tile(State.OPEN, counts.open()));
        tiles.addClassName("otonari-tiles");
        return tiles;
    }

    private static Tile tile(State state, long count) {
        var tile = new Tile(t(StateTexts.key(state)), count);
        tile.getElement().removeAttribute("aria-pressed");
        tile.setHot(state == State.BREACHED && count > 0);
        tile.addClickListener(click ->
                tile.getUI().ifPresent(ui -> ui.navigate(ClocksView.class, ClockAddress.write(ClockFilter.of(state)))));
        return tile;
    }

    /** People, roles and programmes are few; what is promised is a longer list and stands beside them. */
    private static Div slices(BoardNumbers now) {
        var open = ClockFilter.of(State.OPEN);
        var few = new Div(
                new SliceTable(
                        "deadlines.by.person",
                        now.people(),
                        it -> it.key().isEmpty() ? t("deadlines.person.nobody") : it.name(),
                        it -> open.person(it.key())),
                new SliceTable("deadlines.by.role", now.roles(), DeadlinesView::role, it -> open.role(it.key())),
                new SliceTable(
                        "deadlines.by.programme",
                        now.programmes(),
                        it -> t("programme." + it.key().toLowerCase(Locale.ROOT)),
                        it -> open.programme(Programme.valueOf(it.key()))));
        few.addClassName("otonari-stack");
        var policies = new SliceTable(
                "deadlines.by.policy", now.policies(), it -> it.name(Languages.current()), it -> open.policy(it.key()));
        var cards = new Div(few, policies);
        cards.addClassName("otonari-board");
        return cards;
    }

    private static String role(Slice slice) {
        return ClockWords.role(slice.key());
    }
}
