package org.otonari.notify.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.otonari.access.Role;
import org.otonari.notify.MessageStatus;
import org.otonari.notify.Messages;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;
import org.otonari.ui.PageHeader;
import org.otonari.ui.Tag;

/** What was written to people, and whether it has left. */
@Route("outbox")
@Menu(title = "notify.outbox.menu", order = 80)
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.MANAGER, Role.Names.ADMIN})
class OutboxView extends Div implements HasDynamicTitle {

    private final DateTexts dates;

    OutboxView(Messages messages, DateTexts dates) {
        this.dates = dates;
        addClassNames("otonari-page", "otonari-whole-window");
        var grid = new Grid<Messages.Letter>();
        grid.addClassNames("otonari-grid", "plain");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addColumn(new ComponentRenderer<>(this::letter))
                .setHeader(t("notify.outbox.message"))
                .setPartNameGenerator(it -> "person")
                .setFlexGrow(4);
        grid.getHeaderRows().get(0).getCell(grid.getColumns().get(0)).setPartName("person");
        grid.addColumn(new ComponentRenderer<>(it ->
                        new Anchor("case/" + it.caseNumber(), it.caseNumber().value())))
                .setHeader(t("notify.outbox.case"));
        grid.addColumn(new ComponentRenderer<>(this::when)).setHeader(t("notify.outbox.when"));
        grid.addColumn(new ComponentRenderer<>(this::status)).setHeader(t("notify.outbox.status"));
        grid.setItems(query -> messages.latest(query.getPage(), query.getPageSize()).stream());
        add(new PageHeader(t("notify.outbox.title"), t("notify.outbox.sub")), grid);
    }

    @Override
    public String getPageTitle() {
        return t("notify.outbox.menu");
    }

    private Div letter(Messages.Letter letter) {
        var subject = new Span(letter.subject());
        subject.addClassName("otonari-who");
        var address = new Span(letter.address());
        address.addClassName("otonari-facts");
        var onPhone = new Div(when(letter), status(letter));
        onPhone.addClassNames("otonari-on-phone", "otonari-facts");
        var body = new Pre(letter.body());
        body.addClassName("otonari-letter");
        var cell = new Div(new Details(new Div(subject, new Div(address), onPhone), body));
        cell.addClassName("otonari-person-cell");
        return cell;
    }

    private Span when(Messages.Letter letter) {
        return new Span(dates.moment(letter.createdAt(), Languages.current()));
    }

    private Tag status(Messages.Letter letter) {
        var heldUntil = letter.heldUntil();
        if (heldUntil != null) {
            return new Tag(t("notify.status.held", dates.time(heldUntil)));
        }
        var text = t("notify.status." + letter.status().name().toLowerCase(Locale.ROOT));
        return letter.status() == MessageStatus.SENT ? Tag.green(text) : new Tag(text);
    }
}
