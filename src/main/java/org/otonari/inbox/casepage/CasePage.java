package org.otonari.inbox.casepage;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.NoSuchElementException;
import org.otonari.casefile.CaseDesk;
import org.otonari.casefile.CaseView;
import org.otonari.engine.ProcessPictures;
import org.otonari.inbox.CasePanel;
import org.otonari.inbox.ui.WhereNow;
import org.otonari.kernel.CaseNumber;

/**
 * One page for a case: who it is about, where it stands, what happened, what is to be done. The bundle cannot see
 * through the interface of the programmes' panels, so the page names what a panel may open.
 */
@Route("case/:number")
@Uses(Dialog.class)
@Uses(DatePicker.class)
@Uses(RadioButtonGroup.class)
@PermitAll
class CasePage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CaseDesk cases;
    private final transient ProcessPictures pictures;
    private final transient CaseCards cards;
    private final transient List<CasePanel> panels;
    private String title = "";

    CasePage(CaseDesk cases, ProcessPictures pictures, CaseCards cards, List<CasePanel> panels) {
        this.cases = cases;
        this.pictures = pictures;
        this.cards = cards;
        this.panels = panels;
        addClassNames("otonari-page", "otonari-case");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var text = event.getRouteParameters().get("number").orElse("");
        if (!CaseNumber.isValid(text)) {
            throw new NotFoundException();
        }
        try {
            show(cases.view(new CaseNumber(text)));
        } catch (NoSuchElementException unknown) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(CaseView file) {
        removeAll();
        title = file.title();
        Runnable changed = () -> show(cases.view(file.number()));
        var history = cards.history(file);
        var left = new Div(cards.tasks(file), history, cards.documents(file, history::refresh));
        left.addClassName("otonari-main");
        var right = new Div(new WhereNow(pictures.of(file.number())));
        right.addClassName("otonari-side");
        panels.forEach(panel -> panel.panelFor(file, changed).ifPresent(right::add));
        cards.clocks(file).ifPresent(right::add);
        right.add(cards.people(file, changed));
        cards.access(file).ifPresent(right::add);
        cards.related(file).ifPresent(right::add);
        var columns = new Div(left, right);
        columns.addClassName("otonari-columns");
        add(cards.header(file), columns);
    }
}
