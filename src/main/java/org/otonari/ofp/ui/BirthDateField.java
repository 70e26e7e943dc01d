package org.otonari.ofp.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.otonari.ui.Labels;
import org.otonari.ui.Ruby;
import org.otonari.ui.Texts;

/** A day of birth as three numbers to type: no calendar to turn back for thirty years. The value is an ISO date. */
class BirthDateField extends CustomField<String> {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private final TextField year = part("year", 4, "bday-year");
    private final TextField month = part("month", 2, "bday-month");
    private final TextField day = part("day", 2, "bday-day");

    BirthDateField(String label) {
        super("");
        Labels.label(this, label);
        var row = new Div();
        row.addClassNames("otonari-row", "otonari-birth-date");
        List.of(year, month, day).forEach(part -> {
            part.addValueChangeListener(change -> updateValue());
            row.add(part);
        });
        add(row);
    }

    @Override
    protected String generateModelValue() {
        return isUntouched() ? "" : number(year, 4) + "-" + number(month, 2) + "-" + number(day, 2);
    }

    @Override
    protected void setPresentationValue(String date) {
        var parts = date.split("-", -1);
        year.setValue(parts.length == 3 ? parts[0] : "");
        month.setValue(parts.length == 3 ? parts[1] : "");
        day.setValue(parts.length == 3 ? parts[2] : "");
    }

    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid);
        List.of(year, month, day).forEach(part -> part.setInvalid(invalid));
    }

    @Override
    public void focus() {
        year.focus();
    }

    private boolean isUntouched() {
        return year.isEmpty() && month.isEmpty() && day.isEmpty();
    }

    /** Full-width digits are digits; anything else stays as typed and is refused with the other fields. */
    private static String number(TextField part, int digits) {
        var text = Normalizer.normalize(part.getValue(), Normalizer.Form.NFKC).strip();
        return NUMBER.matcher(text).matches() ? "0".repeat(Math.max(0, digits - text.length())) + text : text;
    }

    private static TextField part(String name, int digits, String autocomplete) {
        var field = new TextField();
        field.setManualValidation(true);
        field.setSuffixComponent(Ruby.span(Texts.ruby("ofp.apply.birthDate." + name)));
        field.setAriaLabel(Texts.spoken("ofp.apply.birthDate." + name + ".long"));
        field.setPlaceholder(Texts.t("ofp.apply.birthDate." + name + ".example"));
        field.setMaxLength(digits);
        field.setRequiredIndicatorVisible(true);
        field.getElement().setAttribute("inputmode", "numeric");
        field.getElement().setAttribute("autocomplete", autocomplete);
        field.addClassName("otonari-" + name);
        return field;
    }
}
