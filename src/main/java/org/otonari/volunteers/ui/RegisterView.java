package org.otonari.volunteers.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.otonari.access.Role;
import org.otonari.ui.Chip;
import org.otonari.ui.DateTexts;
import org.otonari.ui.EmptyState;
import org.otonari.ui.PageHeader;
import org.otonari.volunteers.Register;
import org.otonari.volunteers.Register.Entry;
import org.otonari.volunteers.StandingStatus;

/** The register: every volunteer, what they still need, until when they are insured and what they may do. */
@Route("volunteers")
@Menu(title = "volunteers.register.menu", order = 12.5)
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.SUPERVISOR, Role.Names.MANAGER})
class RegisterView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Register register;
    private final DateTexts dates;
    private final PageHeader header = new PageHeader(t("volunteers.register.title"));
    private final Div chips = new Div();
    private final TextField search = new TextField();
    private final Div list = new Div();
    private List<Entry> entries = List.of();
    private RegisterQuery query = RegisterQuery.EVERYBODY;

    RegisterView(Register register, DateTexts dates) {
        this.register = register;
        this.dates = dates;
        addClassNames("otonari-page", "otonari-register");
        chips.addClassName("otonari-chip-line");
        search.setPlaceholder(t("volunteers.register.search"));
        search.setAriaLabel(t("volunteers.register.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                choose(query.searching(typed.getValue()));
            }
        });
        var bar = new Div(chips, search);
        bar.addClassName("otonari-bar");
        add(header, bar, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = read(event.getLocation().getQueryParameters());
        search.setValue(query.words());
        entries = register.entries();
        draw();
    }

    @Override
    public String getPageTitle() {
        return t("volunteers.register.menu");
    }

    private void choose(RegisterQuery wanted) {
        query = wanted;
        draw();
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address()));
    }

    private void draw() {
        header.setSub(t(
                "volunteers.register.sub",
                count(RegisterQuery.EVERYBODY.with(StandingStatus.ACTIVE)),
                count(RegisterQuery.EVERYBODY.with(StandingStatus.ONBOARDING))));
        chips.removeAll();
        chips.add(chip("volunteers.register.all", query.with(null)));
        Stream.of(StandingStatus.values())
                .forEach(it -> chips.add(chip("volunteers.register.show." + it.code(), query.with(it))));
        list.removeAll();
        var shown = query.of(entries);
        if (entries.isEmpty()) {
            list.add(new EmptyState(t("volunteers.register.empty"), t("volunteers.register.empty.teaches")));
        } else if (shown.isEmpty()) {
            list.add(new EmptyState(t("volunteers.register.none"), t("volunteers.register.none.teaches")));
        } else {
            list.add(new RegisterList(shown, dates));
        }
    }

    private Chip chip(String key, RegisterQuery wanted) {
        var chip = new Chip(t(key, count(wanted)), () -> choose(wanted));
        chip.setSelected(wanted.equals(query));
        return chip;
    }

    private int count(RegisterQuery wanted) {
        return wanted.of(entries).size();
    }

    private static RegisterQuery read(QueryParameters parameters) {
        var status = parameters.getSingleParameter("status").flatMap(asked -> Stream.of(StandingStatus.values())
                .filter(it -> it.code().equals(asked))
                .findFirst());
        return new RegisterQuery(
                status.orElse(null), parameters.getSingleParameter("q").orElse(""));
    }

    private String address() {
        Map<String, String> parameters = new LinkedHashMap<>();
        var status = query.status();
        if (status != null) {
            parameters.put("status", status.code());
        }
        // What was typed is a name, and names stand in no address.
        return parameters.isEmpty()
                ? "volunteers"
                : "volunteers?" + QueryParameters.simple(parameters).getQueryString();
    }
}
