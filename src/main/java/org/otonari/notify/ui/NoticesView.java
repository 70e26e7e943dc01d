package org.otonari.notify.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.otonari.notify.NoticeWords;
import org.otonari.notify.Notices;
import org.otonari.ui.DateTexts;
import org.otonari.ui.EmptyState;
import org.otonari.ui.Languages;
import org.otonari.ui.PageHeader;

/** What the reader was told, newest first. Opening one marks it as read. */
@Route("notices")
@PermitAll
class NoticesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int STEP = 50;

    private final transient Notices notices;
    private final transient NoticeWords words;
    private final transient DateTexts dates;
    private final OrderedList list = new OrderedList();
    private final Button more = new Button(t("notify.notices.more"), click -> load());
    private final Button allRead = new Button(t("notify.notices.allRead"), click -> markAllRead());
    private final EmptyState empty = new EmptyState(t("notify.notices.empty"), t("notify.notices.empty.teaches"));
    private int shown;

    NoticesView(Notices notices, NoticeWords words, DateTexts dates) {
        this.notices = notices;
        this.words = words;
        this.dates = dates;
        addClassNames("otonari-page", "otonari-notices-page");
        list.addClassName("otonari-notices");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        allRead.addClassName("otonari-quiet");
        add(new PageHeader(t("notify.notices.title"), t("notify.notices.sub")).actions(allRead), list, empty, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin();
    }

    @Override
    public String getPageTitle() {
        return t("notify.notices.title");
    }

    private void begin() {
        list.removeAll();
        shown = 0;
        load();
    }

    /** Asks for one more than it shows, to know whether there are more. */
    private void load() {
        var next = notices.mine(shown, STEP + 1);
        next.stream().limit(STEP).forEach(it -> list.add(line(it)));
        shown += Math.min(next.size(), STEP);
        more.setVisible(next.size() > STEP);
        empty.setVisible(shown == 0);
        allRead.setVisible(notices.unread() > 0);
    }

    private void markAllRead() {
        notices.markAllRead();
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private ListItem line(Notices.Told told) {
        var link = new Anchor(told.link(), sentence(told));
        // The page behind the link is another one, so the click has to reach us before the browser follows it.
        link.setRouterIgnore(true);
        link.getElement().addEventListener("click", click -> open(told)).addEventData("event.preventDefault()");
        var when = new Span(dates.moment(told.at(), Languages.current()));
        when.addClassName("otonari-facts");
        var item = new ListItem(link, when);
        if (told.readAt() == null) {
            var fresh = new Span(t("notify.notices.new"));
            fresh.addClassNames("otonari-tag", "red");
            item.add(fresh);
            item.addClassName("new");
        }
        return item;
    }

    private void open(Notices.Told told) {
        notices.markRead(told.id());
        getUI().ifPresent(ui -> ui.navigate(told.link()));
    }

    private String sentence(Notices.Told told) {
        return words.sentence(told.textKey(), told.arguments(), Languages.current());
    }
}
