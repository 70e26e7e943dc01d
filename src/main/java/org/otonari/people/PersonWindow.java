package org.otonari.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.otonari.kernel.TimeWindow;

/** A weekly window as the table holds it. */
@Embeddable
record PersonWindow(
        @Enumerated(EnumType.STRING) DayOfWeek day,
        @Column(name = "from_time") LocalTime from,
        @Column(name = "to_time") LocalTime to) {

    static PersonWindow of(TimeWindow window) {
        return new PersonWindow(window.day(), window.from(), window.to());
    }

    TimeWindow toWindow() {
        return new TimeWindow(day, from, to);
    }
}
