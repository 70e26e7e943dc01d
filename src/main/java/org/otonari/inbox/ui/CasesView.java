package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.otonari.access.Role;
import org.otonari.casefile.CaseDesk;
import org.otonari.casefile.CaseView;
import org.otonari.ui.DateTexts;
import org.otonari.ui.EmptyState;
import org.otonari.ui.Languages;
import org.otonari.ui.PageHeader;
import org.otonari.ui.Tag;

/** Finds a case by its number or by a name in any script. */
@Route("cases")
@Menu(title = "inbox.cases.menu", order = 1)
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.MANAGER, Role.Names.SUPERVISOR, Role.Names.AUDITOR})
class CasesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CaseDesk cases;
    private final DateTexts dates;
    private final TextField search = new TextField();
    private final Checkbox openOnly = new Checkbox(t("inbox.cases.open"), true);
    private final Grid<CaseView> grid = new Grid<>();
    private final EmptyState empty = new EmptyState(t("inbox.cases.empty"), t("inbox.cases.empty.teaches"));

    CasesView(CaseDesk cases, DateTexts dates) {
        this.cases = cases;
        this.dates = dates;
        addClassNames("otonari-page", "otonari-whole-window");
        search.addClassName("otonari-search");
        search.setPlaceholder(t("inbox.search"));
        search.setAriaLabel(t("inbox.search"));
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> changed(change.isFromClient()));
        openOnly.addValueChangeListener(change -> changed(change.isFromClient()));
        var bar = new Div(search, openOnly);
        bar.addClassName("otonari-bar");
        add(new PageHeader(t("inbox.cases.title"), t("inbox.cases.sub")), bar, grid, empty);
        fillGrid();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        search.setValue(parameters.getSingleParameter("q").orElse(""));
        openOnly.setValue(parameters.getSingleParameter("all").isEmpty());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return t("inbox.cases.menu");
    }

    private void fillGrid() {
        grid.addClassName("otonari-grid");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addColumn(new ComponentRenderer<>(it -> {
                    var link = new Anchor("case/" + it.number(), it.title());
                    link.addClassName("otonari-who");
                    var number = new Div(it.number().value());
                    number.addClassName("otonari-facts");
                    return new Div(link, number);
                }))
                .setHeader(t("inbox.column.person"))
                .setFlexGrow(3);
        grid.addColumn(new ComponentRenderer<>(it -> new Span(t("ofp.kind." + it.kind()))))
                .setHeader(t("inbox.cases.kind"));
        grid.addColumn(new ComponentRenderer<>(it -> new Tag(t("ofp.status." + it.kind() + "." + it.status()))))
                .setHeader(t("inbox.cases.status"));
        grid.addColumn(new ComponentRenderer<>(it -> new Span(dates.day(it.openedAt(), Languages.current()))))
                .setHeader(t("inbox.cases.opened"));
        grid.addItemClickListener(click -> getUI().ifPresent(
                        ui -> ui.navigate("case/" + click.getItem().number())));
        grid.setItems(query -> cases
                .search(search.getValue(), openOnly.getValue(), query.getPage(), query.getPageSize())
                .stream());
    }

    private void changed(boolean fromClient) {
        if (fromClient) {
            var parameters = new java.util.LinkedHashMap<String, List<String>>();
            if (!search.getValue().isBlank()) {
                parameters.put("q", List.of(search.getValue()));
            }
            if (!openOnly.getValue()) {
                parameters.put("all", List.of("1"));
            }
            getUI().ifPresent(ui -> ui.getPage()
                    .getHistory()
                    .replaceState(null, new Location("cases", new QueryParameters(Map.copyOf(parameters)))));
            refresh();
        }
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        var nothing = cases.search(search.getValue(), openOnly.getValue(), 0, 1).isEmpty();
        grid.setVisible(!nothing);
        empty.setVisible(nothing);
    }
}
