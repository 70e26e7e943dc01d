package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.otonari.access.AccountDirectory;
import org.otonari.access.Role;
import org.otonari.deadlines.ClockEvent;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;
import org.otonari.ui.Tag;

/** What happened to a clock, one sentence each: what, when, by whom, and whether it was noticed late. */
public class ClockStory extends OrderedList {

    private final transient AccountDirectory accounts;
    private final transient DateTexts dates;

    public ClockStory(List<ClockEvent> events, AccountDirectory accounts, DateTexts dates) {
        this.accounts = accounts;
        this.dates = dates;
        addClassNames("otonari-timeline", "otonari-clock-story");
        events.forEach(event -> add(line(event)));
    }

    private ListItem line(ClockEvent event) {
        var when = new Span(dates.mark(event.at(), Languages.current()) + " " + dates.time(event.at()));
        when.addClassName("otonari-timeline-when");
        var what = new Div(new Span(sentence(event)));
        what.addClassName("otonari-timeline-what");
        if (event.by() != null) {
            var who = new Span("（" + accounts.displayName(event.by()) + "）");
            who.addClassName("otonari-facts");
            what.add(who);
        }
        if (event.late()) {
            what.add(Tag.yellow(t("deadlines.noticedLate")));
        }
        return new ListItem(when, what);
    }

    private String sentence(ClockEvent event) {
        var reason = event.reason() == null ? "" : event.reason();
        return switch (event.kind()) {
            case PAUSED -> t(event.kind().key(), ClockWords.waits(reason));
            case ENDED -> t(event.kind().key() + "." + reason.toLowerCase(Locale.ROOT));
            case ESCALATED ->
                t(event.kind().key(), Role.of(reason).map(role -> t(role.key())).orElse(reason));
            case RESUMED, MOVED_BY_CALENDAR, EXTENDED, SHORTENED, POLICY_CHANGED -> {
                var moved = event.dueBefore() == null
                        || event.dueAfter() == null
                        || event.dueBefore().equals(event.dueAfter());
                var key = event.kind().key() + (moved ? ".same" : "");
                yield t(key, moment(event.dueBefore()), moment(event.dueAfter()), reason);
            }
            default -> t(event.kind().key(), moment(event.dueAfter() == null ? event.dueBefore() : event.dueAfter()));
        };
    }

    private String moment(@Nullable Instant moment) {
        return moment == null ? "" : dates.moment(moment, Languages.current());
    }
}
