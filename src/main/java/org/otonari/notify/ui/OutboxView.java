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
        grid.addClassName("otonari-grid");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addColumn(new ComponentRenderer<>(OutboxView::letter))
                .setHeader(t("notify.outbox.message"))
                .setFlexGrow(4);
        grid.addColumn(new ComponentRenderer<>(it -> new Anchor("case/" + it.caseNumber(), it.caseNumber().value())))
                .setHeader(t("notify.outbox.case"));
        grid.addColumn(new ComponentRenderer<>(this::when)).setHeader(t("notify.outbox.when"));
        grid.addColumn(new ComponentRenderer<>(OutboxView::status)).setHeader(t("notify.outbox.status"));
        grid.setItems(query -> messages.latest(query.getPage(), query.getPageSize()).stream());
        add(new PageHeader(t("notify.outbox.title"), t("notify.outbox.sub")), grid);
    }

    @Override
    public String getPageTitle() {
        return t("notify.outbox.menu");
    }

    private static Details letter(Messages.Letter letter) {
        var address = new Span(letter.address());
        address.addClassName("otonari-facts");
        var body = new Pre(letter.body());
        body.addClassName("otonari-letter");
        return new Details(new Div(new Span(letter.subject()), new Div(address)), body);
    }

    private Span when(Messages.Letter letter) {
        return new Span(dates.moment(letter.createdAt(), Languages.current()));
    }

    private static Tag status(Messages.Letter letter) {
        var text = t("notify.status." + letter.status().name().toLowerCase(Locale.ROOT));
        return letter.status() == MessageStatus.SENT ? Tag.green(text) : new Tag(text);
    }
}
