package org.otonari.notify.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.otonari.access.Role;
import org.otonari.notify.Letter;
import org.otonari.notify.MessageStatus;
import org.otonari.notify.Outbox;
import org.otonari.notify.Outbox.Show;
import org.otonari.notify.Redelivery;
import org.otonari.ui.Chip;
import org.otonari.ui.Confirmation;
import org.otonari.ui.DateTexts;
import org.otonari.ui.EmptyState;
import org.otonari.ui.Notice;
import org.otonari.ui.PageHeader;

/** What was written to people, and whether it has left. The address holds which part is shown. */
@Route("outbox")
@Menu(title = "notify.outbox.menu", order = 80)
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.MANAGER, Role.Names.ADMIN})
class OutboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SHOW = "show";

    private final transient Outbox outbox;
    private final transient Redelivery redelivery;
    private final transient LetterWords words;
    private final Map<Show, Chip> chips = new EnumMap<>(Show.class);
    private final Grid<Letter> grid = new Grid<>();
    private final EmptyState empty = new EmptyState("", "");
    private Show shown = Show.ALL;

    OutboxView(Outbox outbox, Redelivery redelivery, DateTexts dates) {
        this.outbox = outbox;
        this.redelivery = redelivery;
        this.words = new LetterWords(dates);
        addClassNames("otonari-page", "otonari-whole-window");
        var filter = new Div();
        filter.addClassName("otonari-row");
        filter.getElement().setAttribute("role", "group");
        filter.getElement().setAttribute("aria-label", t("notify.outbox.filter"));
        for (var show : Show.values()) {
            var chip = new Chip("", () -> go(show));
            chips.put(show, chip);
            filter.add(chip);
        }
        columns();
        grid.setItems(query -> outbox.latest(shown, query.getOffset(), query.getLimit()).stream());
        add(new PageHeader(t("notify.outbox.title"), t("notify.outbox.sub")), filter, empty, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SHOW)
                .orElse("");
        shown = Arrays.stream(Show.values())
                .filter(it -> code(it).equals(wanted))
                .findFirst()
                .orElse(Show.ALL);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return t("notify.outbox.menu");
    }

    private void go(Show show) {
        var parameters = show == Show.ALL ? QueryParameters.empty() : QueryParameters.of(SHOW, code(show));
        getUI().ifPresent(ui -> ui.navigate(OutboxView.class, parameters));
    }

    private void refresh() {
        chips.forEach((show, chip) -> {
            chip.setText(t("notify.outbox.show." + code(show), outbox.count(show)));
            chip.setSelected(show == shown);
        });
        var isEmpty = outbox.count(shown) == 0;
        empty.say(t("notify.outbox.empty." + code(shown)), t("notify.outbox.empty." + code(shown) + ".teaches"));
        empty.setVisible(isEmpty);
        grid.setVisible(!isEmpty);
        grid.getDataProvider().refreshAll();
    }

    private void columns() {
        grid.addClassNames("otonari-grid", "plain");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addColumn(new ComponentRenderer<>(this::letter))
                .setHeader(t("notify.outbox.message"))
                .setPartNameGenerator(it -> "person")
                .setFlexGrow(4);
        grid.getHeaderRows().get(0).getCell(grid.getColumns().get(0)).setPartName("person");
        grid.addColumn(new ComponentRenderer<>(OutboxView::link)).setHeader(t("notify.outbox.case"));
        grid.addColumn(new ComponentRenderer<>(it -> new Span(words.when(it)))).setHeader(t("notify.outbox.when"));
        grid.addColumn(new ComponentRenderer<>(words::status)).setHeader(t("notify.outbox.status"));
    }

    private static Span link(Letter letter) {
        var number = letter.caseNumber();
        return number == null ? new Span() : new Span(new Anchor("case/" + number, number.value()));
    }

    private Div letter(Letter letter) {
        var subject = new Span(letter.subject());
        subject.addClassName("otonari-who");
        var address = new Span(words.to(letter));
        address.addClassName("otonari-facts");
        var onPhone = new Div(link(letter), new Span(words.when(letter)), words.status(letter));
        onPhone.addClassNames("otonari-on-phone", "otonari-facts");
        var summary = new Div(subject, new Div(address));
        var facts = words.facts(letter);
        if (!facts.isEmpty() && !letter.settled()) {
            var why = new Div(String.join(" ", facts));
            why.addClassName("otonari-facts");
            summary.add(why);
        }
        summary.add(onPhone);
        var cell = new Div(new Details(summary, inside(letter)));
        cell.addClassName("otonari-person-cell");
        return cell;
    }

    private Div inside(Letter letter) {
        var inside = new Div();
        if (letter.reply() != null && letter.status() != MessageStatus.SENT) {
            var reply = new Paragraph(t("notify.outbox.reply", letter.reply()));
            reply.addClassName("otonari-facts");
            inside.add(reply);
        }
        var body = new Pre(letter.body().isEmpty() ? t("notify.outbox.private") : letter.body());
        body.addClassName("otonari-letter");
        inside.add(body);
        if (letter.canGoAgain() && redelivery.isAllowed()) {
            var again = new Button(t("notify.outbox.again"), click -> ask(letter));
            again.addClassName("otonari-quiet");
            inside.add(again);
        }
        return inside;
    }

    private void ask(Letter letter) {
        Confirmation.ask(
                t("notify.outbox.again.ask"), t("notify.outbox.again.consequence"), t("notify.outbox.again"), () -> {
                    redelivery.sendAgain(letter.id());
                    Notice.success(t("notify.outbox.again.done"));
                    refresh();
                });
    }

    private static String code(Show show) {
        return show.name().toLowerCase(Locale.ROOT);
    }
}
