package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.otonari.access.AccountDirectory.Colleague;
import org.otonari.access.Role;
import org.otonari.inbox.AbsenceRefused;
import org.otonari.inbox.Absences;
import org.otonari.ui.Card;
import org.otonari.ui.DateField;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;
import org.otonari.ui.Notice;
import org.otonari.ui.Texts;

/** Asks who is away from when to when, and who stands in; says before what will happen to whose tasks. */
class AbsenceForm extends Card {

    private static final int NOTE_LENGTH = 500;

    private final Absences absences;
    private final DateTexts dates;
    private final Runnable entered;
    private final ComboBox<Colleague> who = new ComboBox<>(t("inbox.absence.who"));
    private final DateField from = new DateField(t("inbox.absence.from"));
    private final DateField to = new DateField(t("inbox.absence.to"));
    private final ComboBox<Colleague> substitute = new ComboBox<>(t("inbox.absence.substitute"));
    private final TextArea note = new TextArea(t("inbox.absence.note"));
    private final Checkbox handOver = new Checkbox(true);
    private final Paragraph uncovered = new Paragraph();
    private final Paragraph refused = new Paragraph();

    AbsenceForm(Absences absences, DateTexts dates, Clock clock, Runnable entered) {
        super(t("inbox.absence.new"));
        this.absences = absences;
        this.dates = dates;
        this.entered = entered;
        var today = LocalDate.now(clock);
        for (var field : List.of(from, to)) {
            field.setMin(today);
            field.setMax(today.plusYears(1));
            field.setRequiredIndicatorVisible(true);
        }
        from.addValueChangeListener(change -> to.setMin(change.getValue() == null ? today : change.getValue()));
        note.setMaxLength(NOTE_LENGTH);
        note.setWidthFull();
        note.setHelperText(t("inbox.absence.note.help"));
        for (var box : List.of(who, substitute)) {
            box.setItemLabelGenerator(Colleague::displayName);
            box.setRequiredIndicatorVisible(true);
        }
        who.addValueChangeListener(change -> offerSubstitutes());
        substitute.addValueChangeListener(change -> sayWhatStays());
        refused.addClassName("otonari-error");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        uncovered.addClassName("otonari-sub");
        var later = new Paragraph(t("inbox.absence.after"));
        later.addClassName("otonari-sub");
        var enter = new Button(t("inbox.absence.enter"), click -> enter());
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var days = new Div(who, from, to, substitute);
        days.addClassNames("otonari-row", "otonari-absence-days");
        var stack = new Div(days, uncovered, note, handOver, later, refused, new Div(enter));
        stack.addClassName("otonari-stack");
        add(stack);
        offerPeople();
    }

    private void offerPeople() {
        var people = absences.people();
        who.setItems(people);
        who.setVisible(people.size() > 1);
        who.setValue(people.get(0));
    }

    private void offerSubstitutes() {
        var person = who.getValue();
        if (person == null) {
            substitute.setItems(List.of());
            return;
        }
        substitute.setItems(absences.substitutes(person.account()));
        handOver.setLabel(t("inbox.absence.handOver", absences.held(person.account())));
        sayWhatStays();
    }

    private void sayWhatStays() {
        var person = who.getValue();
        var other = substitute.getValue();
        var roles = person == null || other == null
                ? List.<Role>of()
                : absences.uncovered(person.account(), other.account()).stream()
                        .sorted()
                        .toList();
        uncovered.setVisible(!roles.isEmpty());
        uncovered.setText(t(
                "inbox.absence.uncovered",
                roles.stream().map(Role::key).map(Texts::t).collect(Collectors.joining(t("inbox.case.and")))));
    }

    private void enter() {
        var person = who.getValue();
        var other = substitute.getValue();
        if (person == null || other == null || from.getValue() == null || to.getValue() == null) {
            refuse(t("inbox.absence.missing"));
            return;
        }
        try {
            absences.enter(
                    person.account(),
                    from.getValue(),
                    to.getValue(),
                    other.account(),
                    note.getValue(),
                    handOver.getValue());
        } catch (AbsenceRefused reason) {
            refuse(t(reason.key(), readable(reason.arguments())));
            return;
        }
        refused.setVisible(false);
        Notice.success(t("inbox.absence.entered", person.displayName(), other.displayName()));
        from.clear();
        to.clear();
        substitute.clear();
        note.clear();
        entered.run();
    }

    private Object[] readable(Object[] arguments) {
        return Arrays.stream(arguments)
                .map(it -> it instanceof LocalDate day ? dates.day(day, Languages.current()) : it)
                .toArray();
    }

    private void refuse(String reason) {
        refused.setText(reason);
        refused.setVisible(true);
    }
}
