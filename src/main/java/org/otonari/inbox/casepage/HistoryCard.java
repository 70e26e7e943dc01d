package org.otonari.inbox.casepage;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.Map;
import org.otonari.casefile.CaseDesk;
import org.otonari.casefile.TimelineFilter;
import org.otonari.inbox.AnswerHistory;
import org.otonari.inbox.ui.Timeline;
import org.otonari.kernel.CaseNumber;
import org.otonari.ui.Card;
import org.otonari.ui.Chip;
import org.otonari.ui.Languages;

/** What happened in the case, all of it or one kind of it, the newest first and the older on demand. */
class HistoryCard extends Card {

    private static final int STEP = 15;

    private final CaseNumber number;
    private final transient CaseDesk cases;
    private final transient AnswerHistory answers;
    private final Timeline timeline;
    private final Map<TimelineFilter, Chip> chips = new EnumMap<>(TimelineFilter.class);
    private final Paragraph nothing = new Paragraph(t("inbox.timeline.nothing"));
    private final Button more = new Button(t("inbox.timeline.more"), click -> load());
    private TimelineFilter filter = TimelineFilter.ALL;
    private int next;

    HistoryCard(CaseNumber number, CaseDesk cases, AnswerHistory answers, Timeline timeline) {
        super(t("inbox.case.history"));
        this.number = number;
        this.cases = cases;
        this.answers = answers;
        this.timeline = timeline;
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        nothing.addClassName("otonari-sub");
        add(filters(), timeline, nothing, more);
        show(TimelineFilter.ALL);
    }

    /** With a place to write above it. */
    HistoryCard writing(NoteForm form) {
        addComponentAtIndex(1, form.onAdded(() -> show(TimelineFilter.ALL)));
        return this;
    }

    private Div filters() {
        var line = new Div();
        line.addClassNames("otonari-chip-line", "otonari-timeline-filters");
        line.getElement().setAttribute("role", "group");
        line.getElement().setAttribute("aria-label", t("inbox.timeline.filter"));
        for (var it : TimelineFilter.values()) {
            var chip = new Chip(t(it.key()), () -> show(it));
            chips.put(it, chip);
            line.add(chip);
        }
        return line;
    }

    /** Shows what has come to the history since it was read. */
    void refresh() {
        show(filter);
    }

    private void show(TimelineFilter wanted) {
        filter = wanted;
        chips.forEach((it, chip) -> chip.setSelected(it == wanted));
        timeline.removeAll();
        next = 0;
        load();
    }

    private void load() {
        var step = cases.timeline(number, filter, next, STEP);
        timeline.append(step.lines(), answers.of(number, Languages.current()));
        next = step.next();
        more.setVisible(step.more());
        nothing.setVisible(timeline.getChildren().findAny().isEmpty());
    }
}
