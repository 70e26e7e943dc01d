package org.otonari.deadlines.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.deadlines.CalendarSheet;
import org.otonari.deadlines.Calendars;
import org.otonari.ui.Card;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;
import org.otonari.ui.PageHeader;
import org.otonari.ui.Tag;

/** The working calendars by which deadlines are counted. */
@Route("calendars")
@Menu(title = "deadlines.calendars.menu", order = 120)
@RolesAllowed({Role.Names.MANAGER, Role.Names.SUPERVISOR})
class CalendarsView extends Main implements HasDynamicTitle {

    private static final int DAYS_SHOWN = 3;

    private final DateTexts dates;
    private final boolean mayChange;

    CalendarsView(Calendars calendars, CurrentAccount current, DateTexts dates) {
        this.dates = dates;
        this.mayChange = current.hasAny(Role.MANAGER);
        addClassName("otonari-page");
        var header = new PageHeader(t("deadlines.calendars.title"), t("deadlines.calendars.sub"));
        if (mayChange) {
            var create = new Button(
                    t("deadlines.calendars.new"),
                    click -> click.getSource().getUI().ifPresent(ui -> ui.navigate("calendars/" + CalendarView.NEW)));
            create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.actions(create);
        }
        var cards = new Div();
        cards.addClassName("otonari-calendars");
        calendars.all().forEach(it -> cards.add(card(it)));
        add(header, cards);
    }

    @Override
    public String getPageTitle() {
        return t("deadlines.calendars.title");
    }

    private Card card(CalendarSheet sheet) {
        var title = new H2(Titles.of(sheet));
        var name = new Span(sheet.name());
        name.addClassName("otonari-fact");
        var facts = new Div();
        facts.addClassName("otonari-calendar-facts");
        if (sheet.alwaysOpen()) {
            facts.add(new Div(t("deadlines.calendar.always")));
        }
        HoursText.of(sheet.hours(), dates).forEach(line -> facts.add(new Div(line)));
        var tags = new Div();
        tags.addClassName("otonari-tags");
        if (sheet.holidaysClosed()) {
            tags.add(new Tag(t("deadlines.calendar.holidays")));
        }
        if (sheet.yearEndClosed()) {
            tags.add(new Tag(t("deadlines.calendar.yearEnd")));
        }
        var card = new Card(title, name, facts, tags, closedDays(sheet));
        if (!sheet.alwaysOpen()) {
            var link = new Anchor(
                    "calendars/" + sheet.name(), t(mayChange ? "deadlines.calendar.change" : "deadlines.calendar.see"));
            link.getElement().setAttribute("aria-label", t("deadlines.hours.of", title.getText(), link.getText()));
            card.add(new Div(link));
        }
        return card;
    }

    /** The next ones; those that are past need nobody any more. */
    private Div closedDays(CalendarSheet sheet) {
        var coming = sheet.closedDays().tailMap(dates.today());
        var lines = new Div();
        lines.addClassName("otonari-calendar-facts");
        coming.entrySet().stream()
                .limit(DAYS_SHOWN)
                .forEach(it -> lines.add(new Div(
                        t("deadlines.closed.line", dates.day(it.getKey(), Languages.current()), it.getValue()))));
        if (coming.size() > DAYS_SHOWN) {
            lines.add(new Div(t("deadlines.closed.more", coming.size() - DAYS_SHOWN)));
        }
        return lines;
    }
}
