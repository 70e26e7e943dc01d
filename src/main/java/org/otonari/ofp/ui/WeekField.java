package org.otonari.ofp.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.otonari.ofp.ApplicationDraft;
import org.otonari.ui.Chip;
import org.otonari.ui.DateReadings;
import org.otonari.ui.Languages;
import org.otonari.ui.Ruby;
import org.otonari.ui.Texts;

/** The free hours of a week as chips: seven days, three times of the day. */
class WeekField extends Div {

    /** The times of a day as the form offers them. */
    enum Part {
        MORNING("10:00", "13:00"),
        AFTERNOON("13:00", "17:00"),
        EVENING("17:00", "21:00");

        private final String from;
        private final String to;

        Part(String from, String to) {
            this.from = from;
            this.to = to;
        }

        String label() {
            return Texts.t("ofp.apply.time." + name());
        }
    }

    private final Map<DayOfWeek, CheckboxGroup<Part>> days = new EnumMap<>(DayOfWeek.class);
    private final Paragraph error = new Paragraph();

    WeekField() {
        addClassName("otonari-week");
        var reader = Languages.current();
        for (var day : DayOfWeek.values()) {
            var parts = new CheckboxGroup<Part>("", Part.values());
            parts.setAriaLabel(day.getDisplayName(TextStyle.FULL, Languages.format(reader)));
            parts.setItemLabelGenerator(Part::label);
            parts.addClassName(Chip.GROUP);
            days.put(day, parts);
            var name = Ruby.span(shortly(day, reader));
            name.getElement().setAttribute("aria-hidden", "true");
            add(name, parts);
        }
        error.addClassName("otonari-field-error");
        error.setVisible(false);
        add(error);
    }

    private static String shortly(DayOfWeek day, Locale reader) {
        return reader.equals(Languages.JA_EASY)
                ? DateReadings.of(day, TextStyle.SHORT)
                : day.getDisplayName(TextStyle.SHORT, Languages.format(reader));
    }

    List<ApplicationDraft.Window> value() {
        var windows = new ArrayList<ApplicationDraft.Window>();
        days.forEach((day, parts) -> parts.getValue()
                .forEach(part -> windows.add(new ApplicationDraft.Window(day.name(), part.from, part.to))));
        return windows;
    }

    void setError(String message) {
        error.setText(message);
        error.setVisible(!message.isEmpty());
    }
}
