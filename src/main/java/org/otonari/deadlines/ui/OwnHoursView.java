package org.otonari.deadlines.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.otonari.access.AccountDirectory;
import org.otonari.access.AccountDirectory.Employee;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.deadlines.CalendarChange;
import org.otonari.deadlines.CalendarSheet;
import org.otonari.deadlines.Calendars;
import org.otonari.ui.Card;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Notice;
import org.otonari.ui.PageHeader;
import org.springframework.security.access.AccessDeniedException;

/** When somebody works: one's own hours, and for managers those of everybody. */
@Route("account/hours")
@PermitAll
class OwnHoursView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String FOR = "for";

    private final Calendars calendars;
    private final CalendarChange changes;
    private final AccountDirectory accounts;
    private final CurrentAccount current;
    private final DateTexts dates;

    OwnHoursView(
            Calendars calendars,
            CalendarChange changes,
            AccountDirectory accounts,
            CurrentAccount current,
            DateTexts dates) {
        this.calendars = calendars;
        this.changes = changes;
        this.accounts = accounts;
        this.current = current;
        this.dates = dates;
        addClassName("otonari-page");
    }

    @Override
    public String getPageTitle() {
        return t("deadlines.own.title");
    }

    /** @throws AccessDeniedException if the hours are somebody else's and not the reader's to arrange */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation().getQueryParameters().getSingleParameter(FOR).orElse(current.name()));
    }

    private void show(String account) {
        var hours = calendars.ownHours(account);
        removeAll();
        add(new PageHeader(t("deadlines.own.title"), t("deadlines.own.sub")));
        if (current.hasAny(Role.MANAGER)) {
            add(chooser(account));
        }
        add(steps(account, hours));
    }

    private ComboBox<Employee> chooser(String account) {
        var who = new ComboBox<Employee>(t("deadlines.own.who"));
        var everybody = accounts.everybody();
        who.setItems(everybody);
        who.setItemLabelGenerator(Employee::displayName);
        everybody.stream()
                .filter(it -> it.account().equals(account))
                .findFirst()
                .ifPresent(who::setValue);
        who.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                getUI().ifPresent(ui -> ui.navigate(
                        OwnHoursView.class,
                        QueryParameters.of(FOR, change.getValue().account())));
            }
        });
        return who;
    }

    private Div steps(String account, CalendarSheet sheet) {
        var hours = new HoursForm(sheet);
        var form = new Div();
        form.addClassName("otonari-stack");
        var says = new Paragraph(
                t(sheet.isNew() ? "deadlines.own.likeTheOffice" : "deadlines.own.own", accounts.displayName(account)));
        says.addClassName("otonari-sub");
        var away = new Anchor("absence", t("deadlines.own.absence"));
        var steps = new ChangeSteps(changes, dates, form, moved -> {
            Notice.success(t("deadlines.change.done", moved));
            show(account);
        });
        var preview = new Button(t("deadlines.change.preview"), click -> {
            if (hours.isValid()) {
                steps.preview(hours.applyTo(sheet));
            } else {
                Notice.error(t("deadlines.change.wrong"));
            }
        });
        preview.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        form.add(new Card(t("deadlines.own.week"), says, hours), new Div(away), new Div(preview));
        return steps;
    }
}
