package org.otonari.ofp.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.otonari.ofp.Answers;
import org.otonari.ofp.ApplicationStatus;
import org.otonari.ui.Card;
import org.otonari.ui.LinkPage;
import org.otonari.ui.Ruby;
import org.otonari.ui.Tag;
import org.otonari.ui.Texts;

/** Where an application stands, for the one who applied. */
@Route(value = "track/:" + LinkPage.TOKEN, autoLayout = false)
@AnonymousAllowed
class TrackView extends LinkPage {

    private static final List<ApplicationStatus> WAY = List.of(
            ApplicationStatus.RECEIVED,
            ApplicationStatus.SESSION,
            ApplicationStatus.INTERVIEW,
            ApplicationStatus.DECIDING,
            ApplicationStatus.WAITING,
            ApplicationStatus.INTRODUCED,
            ApplicationStatus.PAIRED);

    private final transient Answers answers;

    TrackView(Answers answers) {
        this.answers = answers;
    }

    @Override
    protected void show() {
        answers.track(token()).ifPresentOrElse(this::show, this::showOver);
    }

    private void show(Answers.Tracked it) {
        setTitle(
                Texts.ruby("ofp.track.title", it.name()),
                Texts.ruby("ofp.track.sub", it.number().value()));
        var next = new Card(
                Texts.ruby("ofp.track.now." + it.status().code()),
                Words.text("ofp.track.next." + it.status().code()));
        next.getElement().setAttribute("role", "status");
        add(next);
        if (it.status() != ApplicationStatus.CLOSED) {
            add(new Card(Texts.ruby("ofp.track.way"), way(it.status())));
        }
        add(Words.fact("ofp.track.private"));
    }

    private static OrderedList way(ApplicationStatus now) {
        var here = WAY.indexOf(now == ApplicationStatus.FEE ? ApplicationStatus.DECIDING : now);
        var list = new OrderedList();
        list.addClassName("otonari-steps");
        for (var i = 0; i < WAY.size(); i++) {
            list.add(step(WAY.get(i), Integer.compare(i, here)));
        }
        return list;
    }

    private static ListItem step(ApplicationStatus status, int position) {
        var item = new ListItem(Ruby.span(Texts.ruby("ofp.track.step." + status.code())));
        if (position == 0) {
            item.addClassName("here");
            item.getElement().setAttribute("aria-current", "step");
            item.add(new Tag(Texts.ruby("ofp.track.here")));
        } else if (position < 0) {
            item.addClassName("done");
            var done = new Span(Texts.spoken("ofp.track.done"));
            done.addClassName("otonari-only-read-aloud");
            item.add(done);
        }
        return item;
    }
}
