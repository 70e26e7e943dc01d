package org.otonari.deadlines;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What clocks have told in a test, in words. */
@Component
class Heard {

    private final List<String> words = new CopyOnWriteArrayList<>();

    @EventListener
    void on(ClockWarned event) {
        words.add("warned " + said(event.clock(), event.late()));
    }

    @EventListener
    void on(ClockBreached event) {
        words.add("breached " + said(event.clock(), event.late()));
    }

    private static String said(ClockSummary clock, boolean late) {
        return clock.promise().element() + " " + clock.promise().caseNumber() + (late ? " late" : "");
    }

    List<String> of(Object number) {
        return words.stream()
                .filter(it -> it.contains(number.toString()))
                .map(it -> it.replace(" " + number, ""))
                .toList();
    }
}
