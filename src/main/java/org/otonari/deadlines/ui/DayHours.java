package org.otonari.deadlines.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.otonari.sla.OpenHours;
import org.otonari.ui.Languages;

/** The hours of one day of the week: none, from to, or several with breaks between them. */
class DayHours extends Div {

    private static final Duration STEP = Duration.ofMinutes(30);
    private static final int MOST = 3;
    private static final OpenHours USUAL = new OpenHours(LocalTime.of(10, 0), LocalTime.of(17, 0));

    private final String dayName;
    private final List<Line> lines = new ArrayList<>();
    private final Div place = new Div();
    private final Span closed = new Span(t("deadlines.hours.closed"));
    private final Button more = new Button();

    DayHours(DayOfWeek day, List<OpenHours> hours) {
        dayName = day.getDisplayName(TextStyle.FULL, Languages.current());
        addClassName("otonari-day-hours");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", dayName);
        var name = new Span(day.getDisplayName(TextStyle.SHORT, Languages.current()));
        name.addClassName("otonari-day-name");
        name.getElement().setAttribute("aria-hidden", "true");
        place.addClassName("otonari-day-lines");
        closed.addClassName("otonari-sub");
        more.addClassName("otonari-quiet");
        more.addClickListener(click -> addLine(null));
        add(name, place, more);
        hours.forEach(this::addLine);
        refresh();
    }

    private void addLine(@Nullable OpenHours hours) {
        var line = new Line(hours == null && lines.isEmpty() ? USUAL : hours);
        lines.add(line);
        refresh();
    }

    private void refresh() {
        place.removeAll();
        if (lines.isEmpty()) {
            place.add(closed);
        }
        lines.forEach(place::add);
        var text = lines.isEmpty() ? t("deadlines.hours.open") : t("deadlines.hours.more");
        more.setText(text);
        more.setAriaLabel(t("deadlines.hours.of", dayName, text));
        more.setVisible(lines.size() < MOST);
    }

    /** Marks what is wrong: hours that end before they begin, or run into each other. */
    boolean isValid() {
        lines.forEach(Line::check);
        for (var one : lines) {
            for (var other : lines) {
                if (one != other && one.isInOrder() && other.isInOrder() && one.touches(other)) {
                    one.complain(t("deadlines.hours.overlap"));
                }
            }
        }
        return lines.stream().allMatch(Line::isFine);
    }

    List<OpenHours> value() {
        return lines.stream().map(Line::value).toList();
    }

    private final class Line extends Div {

        private final TimePicker from = new TimePicker();
        private final TimePicker to = new TimePicker();

        private Line(@Nullable OpenHours hours) {
            addClassName("otonari-day-line");
            for (var picker : List.of(from, to)) {
                picker.setStep(STEP);
                picker.setLocale(Languages.isEnglish(Languages.current()) ? Locale.UK : Locale.JAPAN);
                picker.setClassName("otonari-time");
            }
            from.setAriaLabel(t("deadlines.hours.from", dayName));
            to.setAriaLabel(t("deadlines.hours.to", dayName));
            if (hours != null) {
                from.setValue(hours.opens());
                to.setValue(hours.closes());
            }
            var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> {
                lines.remove(this);
                refresh();
                more.focus();
            });
            remove.setAriaLabel(t("deadlines.hours.remove", dayName));
            remove.addClassName("otonari-quiet");
            var dash = new Span("–");
            dash.getElement().setAttribute("aria-hidden", "true");
            add(from, dash, to, remove);
        }

        private void check() {
            to.setInvalid(false);
            if (!isInOrder()) {
                complain(t("deadlines.hours.order"));
            }
        }

        private boolean isInOrder() {
            var opens = from.getValue();
            var closes = to.getValue();
            return opens != null && closes != null && opens.isBefore(closes);
        }

        private boolean touches(Line other) {
            return !from.getValue().isAfter(other.to.getValue())
                    && !other.from.getValue().isAfter(to.getValue());
        }

        private boolean isFine() {
            return isInOrder() && !to.isInvalid();
        }

        private void complain(String why) {
            to.setErrorMessage(why);
            to.setInvalid(true);
        }

        private OpenHours value() {
            return new OpenHours(from.getValue(), to.getValue());
        }
    }
}
