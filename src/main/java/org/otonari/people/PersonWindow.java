package org.otonari.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.otonari.kernel.TimeWindow;

/**
 * A weekly window as the table holds it: the times as text, {@code 09:00}. A column of type TIME would be moved by the
 * zone the driver converts to, and a Saturday morning has none.
 */
@Embeddable
record PersonWindow(
        @Enumerated(EnumType.STRING) DayOfWeek day,
        @Column(name = "from_time") String from,
        @Column(name = "to_time") String to) {

    static PersonWindow of(TimeWindow window) {
        return new PersonWindow(
                window.day(), window.from().toString(), window.to().toString());
    }

    TimeWindow toWindow() {
        return new TimeWindow(day, LocalTime.parse(from), LocalTime.parse(to));
    }
}
