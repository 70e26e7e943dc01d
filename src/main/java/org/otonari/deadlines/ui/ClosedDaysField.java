package org.otonari.deadlines.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.otonari.ui.DateField;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;

/** Days on which a calendar is closed beyond its hours, each with the reason. */
class ClosedDaysField extends Div {

    private static final int REASON_LENGTH = 100;
    private static final int YEARS_AHEAD = 10;

    private final SortedMap<LocalDate, String> days;
    private final DateTexts dates;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(t("deadlines.closed.none"));
    private final DateField day = new DateField(t("deadlines.closed.day"));
    private final TextField reason = new TextField(t("deadlines.closed.reason"));

    ClosedDaysField(SortedMap<LocalDate, String> closedDays, DateTexts dates) {
        this.days = new TreeMap<>(closedDays);
        this.dates = dates;
        addClassName("otonari-stack");
        list.addClassName("otonari-closed-days");
        none.addClassName("otonari-sub");
        day.setMin(dates.today());
        day.setMax(dates.today().plusYears(YEARS_AHEAD));
        day.addValueChangeListener(change -> day.setInvalid(false));
        reason.setMaxLength(REASON_LENGTH);
        reason.setPlaceholder(t("deadlines.closed.reason.example"));
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        var add = new Button(t("deadlines.closed.add"), click -> add());
        var row = new Div(day, reason, add);
        row.addClassNames("otonari-row", "otonari-closed-add");
        add(list, none, row);
        refresh();
    }

    SortedMap<LocalDate, String> value() {
        return new TreeMap<>(days);
    }

    /** A day that was chosen and not added yet would be lost without a word. */
    boolean isValid() {
        if (day.isEmpty() && reason.isEmpty()) {
            return true;
        }
        return add();
    }

    private boolean add() {
        var wanted = day.getValue();
        day.setInvalid(wanted == null || wanted.isBefore(dates.today()));
        day.setErrorMessage(t("deadlines.closed.day.missing"));
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(t("deadlines.closed.reason.missing"));
        if (wanted == null || day.isInvalid() || reason.isInvalid()) {
            return false;
        }
        days.put(wanted, reason.getValue().strip());
        day.clear();
        reason.clear();
        refresh();
        return true;
    }

    private void refresh() {
        list.removeAll();
        list.setVisible(!days.isEmpty());
        none.setVisible(days.isEmpty());
        days.forEach((closedDay, why) -> list.add(line(closedDay, why)));
    }

    private ListItem line(LocalDate closedDay, String why) {
        var when = new Span(dates.day(closedDay, Languages.current()));
        when.addClassName("otonari-closed-day");
        var remove = new Button(t("deadlines.closed.remove"), click -> {
            days.remove(closedDay);
            refresh();
        });
        remove.setAriaLabel(t("deadlines.closed.removeNamed", when.getText()));
        remove.addClassName("otonari-quiet");
        return new ListItem(when, new Span(why), remove);
    }
}
