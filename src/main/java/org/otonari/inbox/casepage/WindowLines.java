package org.otonari.inbox.casepage;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import org.otonari.kernel.TimeWindow;
import org.otonari.ui.Languages;

/** Weekly times in which somebody is free. */
class WindowLines extends Lines<WindowLines.Line> {

    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final Duration STEP = Duration.ofMinutes(30);

    WindowLines(List<TimeWindow> windows) {
        super("inbox.person.availability");
        windows.forEach(it -> add(new Line(it)));
    }

    @Override
    protected Line create() {
        return new Line(new TimeWindow(DayOfWeek.SATURDAY, MORNING, NOON));
    }

    /** A window ends after it begins, and no two begin at the same time. */
    boolean isValid() {
        var begins = new HashSet<String>();
        lines().forEach(it ->
                it.complain(!it.isInOrder() || !begins.add(it.day.getValue() + " " + it.from.getValue())));
        return lines().stream().noneMatch(it -> it.to.isInvalid());
    }

    List<TimeWindow> value() {
        return lines().stream()
                .map(it -> new TimeWindow(it.day.getValue(), it.from.getValue(), it.to.getValue()))
                .toList();
    }

    static class Line extends Div {

        private final Select<DayOfWeek> day = new Select<>();
        private final TimePicker from = new TimePicker();
        private final TimePicker to = new TimePicker();

        Line(TimeWindow window) {
            day.setAriaLabel(t("inbox.person.day"));
            day.setItems(DayOfWeek.values());
            day.setItemLabelGenerator(it -> it.getDisplayName(TextStyle.SHORT, Languages.current()));
            day.setValue(window.day());
            from.setAriaLabel(t("inbox.person.from"));
            from.setStep(STEP);
            from.setValue(window.from());
            to.setAriaLabel(t("inbox.person.to"));
            to.setStep(STEP);
            to.setValue(window.to());
            add(day, from, to);
        }

        private boolean isInOrder() {
            var begins = from.getValue();
            var ends = to.getValue();
            return begins != null && ends != null && begins.isBefore(ends);
        }

        private void complain(boolean wrong) {
            to.setErrorMessage(t("inbox.person.availability.wrong"));
            to.setInvalid(wrong);
        }
    }
}
