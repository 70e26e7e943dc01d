package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
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

/** Finds a case by its number or by a name in any script. */
@Route("cases")
@Menu(title = "inbox.cases.menu", order = 1)
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.MANAGER, Role.Names.SUPERVISOR, Role.Names.AUDITOR})
class CasesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String STATUS = "<span class=\"otonari-tag ${item.closed}\">${item.status}</span>";
    private static final String PERSON =
            """
            <div class="otonari-person-cell">
              <a class="otonari-who" href="case/${item.number}">${item.title}</a>
              <div class="otonari-facts">${item.number}</div>
              <div class="otonari-on-phone"><div class="otonari-on-phone-line">
                <span class="otonari-facts">${item.kind} ・ ${item.opened}</span>
            """
                    + STATUS + "</div></div></div>";

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
        column("person", known(LitRenderer.of(PERSON)))
                .setHeader(t("inbox.column.person"))
                .setFlexGrow(3);
        column("kind", known(LitRenderer.of("${item.kind}"))).setHeader(t("inbox.cases.kind"));
        column("status", known(LitRenderer.of(STATUS))).setHeader(t("inbox.cases.status"));
        column("opened", known(LitRenderer.of("${item.opened}"))).setHeader(t("inbox.cases.opened"));
        grid.getColumns().forEach(it -> grid.getHeaderRows().get(0).getCell(it).setPartName(it.getKey()));
        grid.addItemClickListener(click ->
                getUI().ifPresent(ui -> ui.navigate("case/" + click.getItem().number())));
        grid.setItems(query ->
                cases.search(search.getValue(), openOnly.getValue(), query.getPage(), query.getPageSize()).stream());
    }

    private Grid.Column<CaseView> column(String key, LitRenderer<CaseView> content) {
        return grid.addColumn(content).setKey(key).setPartNameGenerator(it -> key);
    }

    private LitRenderer<CaseView> known(LitRenderer<CaseView> renderer) {
        return renderer.withProperty("title", CaseView::title)
                .withProperty("number", it -> it.number().value())
                .withProperty("kind", it -> t("ofp.kind." + it.kind()))
                .withProperty("status", it -> t("ofp.status." + it.kind() + "." + it.status()))
                .withProperty("closed", it -> it.isClosed() ? "over" : "")
                .withProperty("opened", it -> dates.day(it.openedAt(), Languages.current()));
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
