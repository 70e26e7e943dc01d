package org.otonari.ui;

import com.vaadin.flow.component.datepicker.DatePicker;

/** A date in the reader's language, picked or typed as the reader writes dates or as ISO 8601 does. */
public class DateField extends DatePicker {

    public DateField(String label) {
        super(label);
        setLocale(Languages.current());
        setI18n(CalendarTexts.get());
    }
}
