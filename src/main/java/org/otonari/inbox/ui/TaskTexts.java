package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import java.time.Instant;
import java.util.Arrays;
import org.otonari.inbox.TaskRefused;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;

/** Says why a task could not be claimed or completed. */
final class TaskTexts {

    private TaskTexts() {}

    static String of(TaskRefused refused) {
        var arguments = Arrays.stream(refused.arguments())
                .map(it -> it instanceof Instant moment ? time(moment) : it)
                .toArray();
        return t(refused.key(), arguments);
    }

    /** @return the time of day, with the day unless it is today */
    static String moment(DateTexts dates, Instant moment) {
        var today = moment.atZone(DateTexts.TOKYO).toLocalDate().equals(dates.today());
        return today ? dates.time(moment) : dates.mark(moment, Languages.current()) + " " + dates.time(moment);
    }

    private static String time(Instant moment) {
        return java.time.format.DateTimeFormatter.ofPattern("M/d H:mm", Languages.current())
                .withZone(DateTexts.TOKYO)
                .format(moment);
    }
}
