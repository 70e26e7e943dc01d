package org.otonari.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.List;

/** What a date field says, as in forms, and how a date may be typed into it: as the reader writes dates, or as ISO 8601 does. */
final class CalendarTexts {

    private static final int SUNDAY = 0;
    private static final int MONDAY = 1;

    private CalendarTexts() {}

    static DatePicker.DatePickerI18n get() {
        return new DatePicker.DatePickerI18n()
                .setMonthNames(list("forms.calendar.months"))
                .setWeekdays(list("forms.calendar.weekdays"))
                .setWeekdaysShort(list("forms.calendar.weekdaysShort"))
                .setToday(Texts.t("forms.calendar.today"))
                .setCancel(Texts.t("forms.calendar.cancel"))
                .setFirstDayOfWeek(Languages.current().equals(Languages.JA) ? SUNDAY : MONDAY)
                .setDateFormats(Texts.t("forms.calendar.format"), "yyyy-MM-dd", "yyyy/M/d", "yyyyMMdd");
    }

    private static List<String> list(String key) {
        return List.of(Texts.t(key).split(","));
    }
}
