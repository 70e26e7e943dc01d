package org.otonari.ofp.meeting.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.otonari.access.Role;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;
import org.otonari.matching.Match;
import org.otonari.ofp.ApplicationSummary;
import org.otonari.ofp.meeting.Decision;
import org.otonari.ofp.meeting.Meeting;
import org.otonari.ui.DateTexts;
import org.otonari.ui.EmptyState;
import org.otonari.ui.Languages;
import org.otonari.ui.Notice;
import org.otonari.ui.PageHeader;

/** The matching board: everybody who waits, the best pairs around what has been decided, and all that one can decide. */
@Route("matching")
@Menu(title = "ofp.matching.menu", order = 10)
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.MANAGER})
class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle, BoardPanel.Actions {

    private final BoardServices services;
    private final DateTexts dates;
    private final Clock clock;

    private final PageHeader header = new PageHeader(t("ofp.board.title", ""));
    private final BoardDeeds deeds;
    private final BoardWork work = new BoardWork();
    private final BoardWork panelWork = new BoardWork();
    private final BoardFilter filter;
    private final BoardColumns columns;
    private final BoardPanel panel;
    private final BoardNews line;
    private final Div main = new Div();
    private final EmptyState empty;
    private final NotYetList notYet;
    private final Button introduce;
    private final Button close;
    private @Nullable Situation situation;
    private @Nullable String selected;
    private @Nullable Registration listening;

    BoardView(BoardServices services, DateTexts dates, Clock clock) {
        this.services = services;
        this.dates = dates;
        this.clock = clock;
        deeds = new BoardDeeds(services, () -> situation, this::arrangeAgain);
        var texts = new BoardTexts(clock);
        filter = new BoardFilter(texts, this::draw);
        columns = new BoardColumns(texts, this::select, this::selectRow);
        panel = new BoardPanel(services.accounts(), dates, texts, this);
        line = new BoardNews(services.accounts(), services.current());
        notYet = new NotYetList(texts);
        empty = new EmptyState(t("ofp.matching.empty"), t("ofp.board.empty.teaches"));
        introduce = new Button(t("ofp.board.introduce"), click -> deeds.openIntroductions());
        introduce.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        introduce.setId("board-introduce");
        close = new Button(t("ofp.board.close"), click -> deeds.openClose());
        close.setId("board-close-meeting");
        addClassNames("otonari-page", "otonari-matchboard-page");
        header.actions(
                new Button(t("ofp.board.weights"), click -> deeds.openWeights()),
                new Button(t("ofp.board.again"), click -> runAgain()),
                close,
                introduce);
        var side = new Div(panelWork, panel);
        side.addClassName("otonari-matchboard-side");
        main.addClassName("otonari-matchboard");
        main.add(columns, side);
        var foot = new Paragraph(t("ofp.board.legend"));
        foot.addClassName("otonari-facts");
        var links = new Div(
                new Anchor("matching/person", t("ofp.board.onePerson")),
                new Anchor("matching/minutes", t("ofp.board.minutes")));
        links.addClassName("otonari-bar");
        add(header, keys(), filter, work, line, empty, main, notYet, foot, links);
    }

    private BoardKeys keys() {
        return new BoardKeys()
                .on("j", () -> step(1))
                .on("k", () -> step(-1))
                .on("l", () -> undecided().ifPresent(deeds::lock))
                .on("v", () -> undecided().ifPresent(deeds::veto))
                .on("h", () -> who().ifPresent(it -> deeds.byHand(it, null)))
                .on("u", () -> decided().ifPresent(deeds::undo))
                .on("r", this::runAgain);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        if (parameters.getSingleParameter("for").isPresent()
                || parameters.getSingleParameter("side").isPresent()) {
            event.forwardTo("matching/person", parameters);
            return;
        }
        selected = parameters
                .getSingleParameter("person")
                .filter(CaseNumber::isValid)
                .orElse(null);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        listening = services.news().listen(services.current().name(), () -> ui.access(this::takeNews));
        read(() -> {});
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (listening != null) {
            listening.remove();
            listening = null;
        }
    }

    @Override
    public String getPageTitle() {
        return t("ofp.matching.menu");
    }

    /** Everybody who waits is read again, and everything calculated from the start. */
    private void read(Runnable then) {
        notYet.show(services.board().notYet());
        work.run(
                isMuch(),
                progress -> {
                    var standing = services.board().standing();
                    return Situation.of(services.board().read(standing.weights(), progress), standing);
                },
                read -> {
                    show(read);
                    then.run();
                });
    }

    private boolean isMuch() {
        return services.desk().countWaiting() > BoardWork.MANY;
    }

    private void runAgain() {
        var began = System.nanoTime();
        read(() -> Notice.info(t("ofp.board.again.done", (System.nanoTime() - began) / 1_000_000)));
    }

    /** Others may have decided something, come or gone; who waits is read again only if somebody came or went. */
    private void takeNews() {
        if (!services.accounts()
                .rolesOf(services.current().name())
                .equals(services.current().roles())) {
            getUI().ifPresent(ui -> ui.getPage().reload());
            return;
        }
        services.meetings().attend();
        arrangeAgain();
    }

    private void arrangeAgain() {
        var before = situation;
        var standing = services.board().standing();
        if (before == null
                || !services.board().isStill(before.table())
                || !before.table().weights().equals(standing.weights())) {
            read(() -> {});
        } else if (!before.standing().equals(standing)) {
            work.run(isMuch(), progress -> Situation.of(before.table(), standing), this::show);
        } else {
            showHeader(before);
        }
    }

    private void show(Situation now) {
        situation = now;
        showHeader(now);
        line.take(now);
        draw();
    }

    private void draw() {
        var now = situation;
        if (now == null) {
            return;
        }
        var nobody = now.table().size() == 0;
        empty.setVisible(nobody);
        main.setVisible(!nobody);
        filter.setVisible(!nobody);
        filter.offer(now);
        columns.show(now, filter.asChosen(now), person(now), this::draw);
        showPanel();
    }

    private void showHeader(Situation now) {
        var arrangement = now.arrangement();
        var day = now.standing().meeting().map(Meeting::heldOn).orElse(LocalDate.now(clock));
        header.setTitle(t("ofp.board.title", dates.day(day, Languages.current())));
        var waiting = now.table().size() == 0
                ? ""
                : t(
                        "ofp.board.sub",
                        now.table().on(Side.PARTICIPANT).size(),
                        now.table().on(Side.VOLUNTEER).size(),
                        arrangement.matches().size(),
                        arrangement.total(),
                        now.betterThanGreedy());
        var running = t(now.standing().meeting().isPresent() ? "ofp.board.running" : "ofp.board.notRunning");
        var others = line.others(services.news().looking());
        header.setSub(
                Stream.of(waiting, running, others).filter(it -> !it.isEmpty()).collect(Collectors.joining(" ・ ")));
        close.setVisible(now.standing().meeting().isPresent());
        var decided = (int) arrangement.matches().stream().filter(Match::locked).count();
        introduce.setText(decided == 0 ? t("ofp.board.introduce") : t("ofp.board.introduce.decidedOnes", decided));
        introduce.setEnabled(!arrangement.matches().isEmpty());
    }

    private void select(PersonId person) {
        if (situation != null) {
            selectRow(situation.table().get(person).number().value());
        }
    }

    private void selectRow(@Nullable String row) {
        selected = row;
        var now = situation;
        if (now == null) {
            return;
        }
        columns.select(now, person(now));
        showPanel();
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(
                        null,
                        row == null
                                ? "matching"
                                : "matching?"
                                        + QueryParameters.of("person", row).getQueryString()));
    }

    private void showPanel() {
        var now = situation;
        var who = who();
        if (now == null || who.isEmpty()) {
            panel.showNothing();
            return;
        }
        var much = now.table().size() > BoardWork.MANY;
        if (much) {
            // Nobody decides about the pair before, while this one is worked out.
            panel.showNothing();
        }
        panelWork.run(much, progress -> Details.of(who.get(), now, services.board()), panel::show);
    }

    private void step(int step) {
        var row = columns.neighbour(selected, step);
        if (row != null) {
            selectRow(row);
            getElement().executeJs("this.querySelector('[data-row=\"' + $0 + '\"]')?.focus()", row);
        }
    }

    private @Nullable PersonId person(Situation now) {
        return now.byCase(selected).map(it -> it.person().id()).orElse(null);
    }

    private Optional<ApplicationSummary> who() {
        return Optional.ofNullable(situation).flatMap(it -> it.byCase(selected));
    }

    private Optional<Match> match() {
        return Optional.ofNullable(situation)
                .flatMap(now -> who().flatMap(it -> now.matchOf(it.person().id())));
    }

    private Optional<Match> undecided() {
        return match().filter(it -> !it.locked());
    }

    private Optional<Decision> decided() {
        return Optional.ofNullable(situation).flatMap(now -> match().flatMap(it -> now.decisionOn(it.pairing())));
    }

    @Override
    public void lock(Match match) {
        deeds.lock(match);
    }

    @Override
    public void veto(Match match) {
        deeds.veto(match);
    }

    @Override
    public void byHand(ApplicationSummary who, @Nullable ApplicationSummary other) {
        deeds.byHand(who, other);
    }

    @Override
    public void undo(Decision decision) {
        deeds.undo(decision);
    }

    @Override
    public void close() {
        selectRow(null);
    }
}
