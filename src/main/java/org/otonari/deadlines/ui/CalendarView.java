package org.otonari.deadlines.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.otonari.access.AccountDirectory;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.deadlines.CalendarChange;
import org.otonari.deadlines.CalendarDesk;
import org.otonari.deadlines.CalendarSheet;
import org.otonari.deadlines.Calendars;
import org.otonari.ui.Card;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Notice;
import org.otonari.ui.PageHeader;

/** One calendar: its hours and closed days, what a change of them moves, and who has changed them so far. */
@Route("calendars/:name")
@RolesAllowed({Role.Names.MANAGER, Role.Names.SUPERVISOR})
class CalendarView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** In the address, for one that is still to be named; a name has capitals only. */
    static final String NEW = "new";

    private static final int TITLE_LENGTH = 60;
    private static final int NAME_LENGTH = 20;

    private final Calendars calendars;
    private final CalendarDesk desk;
    private final CalendarChange changes;
    private final AccountDirectory accounts;
    private final CurrentAccount current;
    private final DateTexts dates;
    private String title = t("deadlines.calendars.title");

    CalendarView(
            Calendars calendars,
            CalendarDesk desk,
            CalendarChange changes,
            AccountDirectory accounts,
            CurrentAccount current,
            DateTexts dates) {
        this.calendars = calendars;
        this.desk = desk;
        this.changes = changes;
        this.accounts = accounts;
        this.current = current;
        this.dates = dates;
        addClassName("otonari-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var name = event.getRouteParameters().get("name").orElse("");
        show(
                name.equals(NEW)
                        ? calendars.another()
                        : calendars.find(name).filter(it -> !it.alwaysOpen()).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(CalendarSheet sheet) {
        removeAll();
        title = sheet.isNew() ? t("deadlines.calendars.new") : Titles.of(sheet);
        var back = new Anchor("calendars", t("deadlines.calendars.title"));
        add(new PageHeader(title, t("deadlines.calendar.sub")).above(back), steps(sheet));
        if (!sheet.isNew()) {
            add(new ChangesCard(desk.changes(sheet.name()), accounts, dates));
        }
    }

    private Div steps(CalendarSheet sheet) {
        var names = new Names(sheet);
        var hours = new HoursForm(sheet);
        var closed = new ClosedDaysField(sheet.closedDays(), dates);
        var form = new Div(
                new Card(t("deadlines.calendar.names"), names),
                new Card(t("deadlines.calendar.hours"), hours),
                new Card(t("deadlines.closed.title"), closed));
        form.addClassName("otonari-stack");
        var steps = new ChangeSteps(changes, dates, form, moved -> changed(sheet, moved));
        if (!current.hasAny(Role.MANAGER)) {
            form.setEnabled(false);
            return steps;
        }
        var preview = new Button(t("deadlines.change.preview"), click -> {
            if (names.isValid() & hours.isValid() & closed.isValid()) {
                steps.preview(names.applyTo(hours.applyTo(sheet)).with(closed.value()));
            } else {
                Notice.error(t("deadlines.change.wrong"));
            }
        });
        preview.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        form.add(new Div(preview));
        return steps;
    }

    private void changed(CalendarSheet sheet, int moved) {
        Notice.success(t("deadlines.change.done", moved));
        if (sheet.isNew()) {
            UI.getCurrent().navigate(CalendarsView.class);
        } else {
            show(calendars.find(sheet.name()).orElseThrow());
        }
    }

    /** What models and people call it. */
    private static final class Names extends Div {

        private final TextField name = new TextField(t("deadlines.calendar.code"));
        private final TextField title = new TextField(t("deadlines.calendar.titleJa"));
        private final TextField titleEn = new TextField(t("deadlines.calendar.titleEn"));

        private Names(CalendarSheet sheet) {
            addClassNames("otonari-row", "otonari-calendar-names");
            name.setValue(sheet.name());
            name.setReadOnly(!sheet.isNew());
            name.setMaxLength(NAME_LENGTH);
            name.setAllowedCharPattern("[A-Za-z0-9_]");
            name.setHelperText(sheet.isNew() ? t("deadlines.calendar.code.help") : "");
            title.setValue(sheet.title());
            titleEn.setValue(sheet.titleEn());
            for (var field : new TextField[] {title, titleEn}) {
                field.setMaxLength(TITLE_LENGTH);
                field.setRequiredIndicatorVisible(true);
            }
            add(name, title, titleEn);
        }

        private boolean isValid() {
            for (var field : new TextField[] {name, title, titleEn}) {
                field.setInvalid(field.getValue().isBlank());
                field.setErrorMessage(t("deadlines.calendar.missing"));
            }
            return !name.isInvalid() && !title.isInvalid() && !titleEn.isInvalid();
        }

        private CalendarSheet applyTo(CalendarSheet sheet) {
            return sheet.called(
                    name.getValue().toUpperCase(Locale.ROOT),
                    title.getValue().strip(),
                    titleEn.getValue().strip());
        }
    }
}
