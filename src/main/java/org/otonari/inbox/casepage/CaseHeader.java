package org.otonari.inbox.casepage;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.otonari.casefile.CaseView;
import org.otonari.inbox.CaseDeadlines.Deadline;
import org.otonari.ui.ClockBar;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;
import org.otonari.ui.PageHeader;
import org.otonari.ui.Tag;

/** Who the case is about, what it is, how it stands, and until when something has to happen. */
class CaseHeader extends PageHeader {

    CaseHeader(CaseView file, Optional<Deadline> deadline, boolean maySearch, DateTexts dates, Clock clock) {
        super(file.title(), about(file, dates));
        if (maySearch) {
            above(new Anchor("cases", t("inbox.case.back")));
        }
        with(new Tag(t("ofp.status." + file.kind() + "." + file.status())));
        var outcome = file.outcome();
        if (outcome != null) {
            with(Tag.green(t("ofp.outcome." + outcome)));
        }
        if (file.restricted()) {
            with(Tag.yellow(t("inbox.access.restricted")));
        }
        deadline.ifPresent(it -> actions(next(it, dates, clock)));
    }

    private static String about(CaseView file, DateTexts dates) {
        return t(file.programme().key()) + " ・ " + t("ofp.kind." + file.kind()) + " ・ " + file.number() + " ・ "
                + t("inbox.case.opened", dates.day(file.openedAt(), Languages.current()));
    }

    private static Div next(Deadline deadline, DateTexts dates, Clock clock) {
        var locale = Languages.current();
        var name =
                new Span(t("inbox.case.deadline", Languages.isEnglish(locale) ? deadline.stepEn() : deadline.step()));
        name.addClassName("otonari-facts");
        var whole =
                Math.max(1, Duration.between(deadline.since(), deadline.due()).toMillis());
        var used = (double) Duration.between(deadline.since(), clock.instant()).toMillis() / whole;
        var bar = new ClockBar(used, dates.state(deadline.due()), dates.due(deadline.due(), locale)).wide();
        var next = new Div(name, bar);
        next.addClassName("otonari-next-deadline");
        return next;
    }
}
