package org.otonari.deadlines.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.otonari.access.Role;
import org.otonari.deadlines.PolicySheet;
import org.otonari.sla.Policy;
import org.otonari.sla.WorkingCalendars;

/** How long something may take, by which calendar, when it is at risk, and who hears of a miss. */
class PolicyForm extends Div {

    private static final int LEVELS = 3;
    private static final int MOST_DIGITS = 4;
    private static final List<Role> ASKED = List.of(Role.SUPERVISOR, Role.MANAGER, Role.COORDINATOR, Role.FINANCE);

    private final PolicySheet sheet;
    private final TextField number = numberField("deadlines.policy.number");
    private final Select<PeriodUnit> unit = new Select<>();
    private final Select<String> calendar = new Select<>();
    private final TextField warn = numberField("deadlines.policy.warn.label");
    private final List<Select<String>> roles = new ArrayList<>();
    private final Checkbox pauses = new Checkbox(t("deadlines.policy.pauses"));

    /** @param changed told whenever something else is filled in */
    PolicyForm(PolicySheet sheet, PolicyWords words, Runnable changed) {
        this.sheet = sheet;
        addClassName("otonari-policy-form");
        unit.setLabel(t("deadlines.policy.unit"));
        unit.setItems(PeriodUnit.values());
        calendar.setLabel(t("deadlines.policy.calendar.label"));
        calendar.setItems(calendars(words));
        calendar.setItemLabelGenerator(words::calendar);
        warn.setSuffixComponent(new Div("%"));
        warn.setHelperText(t("deadlines.policy.warn.help"));
        for (var level = 0; level < LEVELS; level++) {
            roles.add(role(level));
        }
        fill();
        name(words);
        calendar.addValueChangeListener(change -> {
            name(words);
            changed.run();
        });
        unit.addValueChangeListener(change -> changed.run());
        List.of(number, warn).forEach(it -> it.addValueChangeListener(change -> changed.run()));
        pauses.addValueChangeListener(change -> changed.run());
        roles.forEach(it -> it.addValueChangeListener(change -> changed.run()));
        add(row(number, unit, calendar), row(warn), row(roles.toArray(Select[]::new)));
        if (!sheet.ofCase()) {
            add(pauses);
        }
    }

    private static TextField numberField(String label) {
        var field = new TextField(t(label));
        field.getElement().setAttribute("inputmode", "numeric");
        field.setMaxLength(MOST_DIGITS);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addClassName("otonari-policy-number");
        return field;
    }

    private List<String> calendars(PolicyWords words) {
        var names = new ArrayList<>(words.calendars());
        if (!sheet.ofCase()) {
            names.add(WorkingCalendars.ASSIGNEE);
        }
        return names;
    }

    private Select<String> role(int level) {
        var field = new Select<String>();
        field.setLabel(t("deadlines.policy.role." + (level + 1)));
        var codes = new LinkedHashSet<String>();
        ASKED.forEach(it -> codes.add(it.code()));
        codes.addAll(sheet.policy().escalateTo());
        field.setItems(codes);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(t("deadlines.policies.nobody"));
        field.setItemLabelGenerator(
                it -> it == null || it.isEmpty() ? t("deadlines.policies.nobody") : PolicyWords.role(it));
        return field;
    }

    private void fill() {
        var policy = sheet.policy();
        var written = PeriodUnit.of(policy.period());
        unit.setValue(written);
        number.setValue(written.numberOf(policy.period()).orElse(""));
        calendar.setValue(policy.calendar());
        warn.setValue(Integer.toString(policy.warnPercent()));
        pauses.setValue(policy.pauses());
        for (var level = 0; level < policy.escalateTo().size(); level++) {
            roles.get(level).setValue(policy.escalateTo().get(level));
        }
    }

    /** A day is a working day, unless the calendar knows no days off. */
    private void name(PolicyWords words) {
        var how = words.isAroundTheClock(calendar.getValue()) ? "" : ".working";
        unit.setItemLabelGenerator(it -> t(it.key() + how));
    }

    private static Div row(com.vaadin.flow.component.Component... fields) {
        var row = new Div(fields);
        row.addClassName("otonari-policy-fields");
        return row;
    }

    /** What is filled in; empty, and marked, if it cannot be read. */
    Optional<Policy> value() {
        var length = read(number);
        var percent = read(warn);
        mark(number, length.isPresent() && length.getAsInt() > 0, "deadlines.policy.period");
        mark(warn, percent.isPresent() && percent.getAsInt() > 0 && percent.getAsInt() < 100, "deadlines.policy.warn");
        var told = roles.stream().map(Select::getValue).filter(Objects::nonNull).toList();
        var twice = new LinkedHashSet<>(told).size() < told.size();
        roles.forEach(it -> mark(it, !twice, "deadlines.policy.roles"));
        if (number.isInvalid() || warn.isInvalid() || twice) {
            return Optional.empty();
        }
        return Optional.of(new Policy(
                unit.getValue().iso(length.getAsInt()),
                calendar.getValue(),
                percent.getAsInt(),
                told,
                pauses.getValue()));
    }

    private static void mark(HasValidation field, boolean valid, String key) {
        field.setErrorMessage(valid ? "" : t(key));
        field.setInvalid(!valid);
    }

    /** Full-width figures, as an input method writes them, are figures too. */
    private static OptionalInt read(TextField field) {
        var text = Normalizer.normalize(field.getValue(), Normalizer.Form.NFKC).strip();
        return text.matches("\\d{1," + MOST_DIGITS + "}")
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }
}
