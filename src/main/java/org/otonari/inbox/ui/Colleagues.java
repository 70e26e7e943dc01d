package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.otonari.access.AccountDirectory.Colleague;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;

/** People to choose from, with a mark beside who is away. */
record Colleagues(List<Colleague> people, Map<String, LocalDate> away, DateTexts dates) {

    ComboBox<Colleague> box(String label) {
        var box = new ComboBox<Colleague>(label);
        box.setItems(people);
        box.setItemLabelGenerator(this::name);
        box.setWidthFull();
        box.addValueChangeListener(change -> {
            box.setInvalid(false);
            var person = change.getValue();
            box.setHelperText(
                    person != null && away.containsKey(person.account()) ? t("inbox.absence.goesToSubstitute") : null);
        });
        return box;
    }

    private String name(Colleague person) {
        var until = away.get(person.account());
        return until == null
                ? person.displayName()
                : t("inbox.absence.mark", person.displayName(), dates.day(until, Languages.current()));
    }
}
