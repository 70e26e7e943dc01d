package org.otonari.ofp.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.otonari.access.AccountDirectory;
import org.otonari.access.Role;
import org.otonari.ofp.BoardQuery;
import org.otonari.ofp.PairBoard;
import org.otonari.ofp.PairCare;
import org.otonari.people.People;
import org.otonari.ui.DateTexts;
import org.otonari.ui.EmptyState;
import org.otonari.ui.PageHeader;

/** The pair board: every pair as the line of its half year, and below it the introductions that may become one. */
@Route("pairs")
@Menu(title = "ofp.pairs.menu", order = 11)
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.MANAGER, Role.Names.SUPERVISOR})
class PairsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PairBoard board;
    private final PairCare care;
    private final People people;
    private final AccountDirectory accounts;
    private final DateTexts dates;
    private final Clock clock;

    PairsView(PairBoard board, PairCare care, People people, AccountDirectory accounts, DateTexts dates, Clock clock) {
        this.board = board;
        this.care = care;
        this.people = people;
        this.accounts = accounts;
        this.dates = dates;
        this.clock = clock;
        addClassNames("otonari-page", "otonari-pair-board");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var query = BoardAddress.read(event.getLocation().getQueryParameters());
        var lines = board.lines();
        var introduced = care.introduced();
        add(new PageHeader(t("ofp.pairs.title"), t("ofp.pairBoard.sub", lines.size(), introduced.size())));
        if (lines.isEmpty()) {
            add(new EmptyState(t("ofp.pairs.empty"), t("ofp.pairs.empty.teaches")));
        } else {
            var names = names();
            var shown = query.of(lines);
            add(new BoardBar(query, lines, names, this::go));
            add(
                    shown.isEmpty()
                            ? new EmptyState(t("ofp.pairBoard.none"), t("ofp.pairBoard.none.teaches"))
                            : new BoardList(shown, names, dates, clock.instant()));
            add(new BoardLegend());
        }
        if (!introduced.isEmpty()) {
            var known = people.all(introduced.stream()
                    .flatMap(it -> Stream.of(it.participant(), it.volunteer()))
                    .collect(Collectors.toSet()));
            var cards = new Div();
            cards.addClassName("otonari-pairs");
            introduced.forEach(it -> cards.add(new IntroductionCard(it, known, dates)));
            add(new H2(t("ofp.pairBoard.introduced")), cards);
        }
    }

    @Override
    public String getPageTitle() {
        return t("ofp.pairs.menu");
    }

    private void go(BoardQuery query) {
        getUI().ifPresent(ui -> ui.navigate(PairsView.class, BoardAddress.write(query)));
    }

    /** Each account's name is looked up once. */
    private Function<String, String> names() {
        var known = new HashMap<String, String>();
        return account -> known.computeIfAbsent(account, accounts::displayName);
    }
}
