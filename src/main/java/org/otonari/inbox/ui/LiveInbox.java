package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.otonari.access.AccountDirectory;
import org.otonari.access.CurrentAccount;
import org.otonari.inbox.Newsroom;
import org.otonari.inbox.TaskNews;
import org.otonari.ui.Languages;

/** The line under the list that says what others just did, while the list takes it in. */
class LiveInbox extends Div {

    private final Newsroom newsroom;
    private final AccountDirectory accounts;
    private final CurrentAccount current;
    private final Runnable refresh;
    private @Nullable Registration listening;

    /** @param refresh draws the list anew without moving the reader: no scroll, no selection, no focus is lost */
    LiveInbox(Newsroom newsroom, AccountDirectory accounts, CurrentAccount current, Runnable refresh) {
        this.newsroom = newsroom;
        this.accounts = accounts;
        this.current = current;
        this.refresh = refresh;
        addClassName("otonari-news");
        getElement().setAttribute("role", "status");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        listening = newsroom.listen(news -> ui.access(() -> take(news)));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (listening != null) {
            listening.remove();
            listening = null;
        }
    }

    private void take(List<TaskNews> news) {
        if (!accounts.rolesOf(current.name()).equals(current.roles())) {
            // Locked, or somebody else now: what they may see is found out anew, by a request of its own.
            getUI().ifPresent(ui -> ui.getPage().reload());
            return;
        }
        var mine = news.stream()
                .filter(it -> it.concerns(current.name(), current.roles()))
                .toList();
        if (mine.isEmpty()) {
            return;
        }
        refresh.run();
        var others = mine.stream()
                .filter(it -> !current.name().equals(it.actor()) && it.kind() != TaskNews.Kind.CHANGED)
                .toList();
        if (!others.isEmpty()) {
            var line = sentence(mostTelling(others));
            setText(others.size() == 1 ? line : line + t("inbox.news.more", others.size() - 1));
        }
    }

    /** The latest thing that somebody did; what only follows from it comes second. */
    private static TaskNews mostTelling(List<TaskNews> news) {
        return news.stream()
                .filter(it -> it.kind() != TaskNews.Kind.CREATED && it.kind() != TaskNews.Kind.WITHDRAWN)
                .reduce((earlier, later) -> later)
                .orElseGet(() -> news.get(news.size() - 1));
    }

    private String sentence(TaskNews news) {
        var kind = news.kind().name().toLowerCase(Locale.ROOT);
        var name = news.name(Languages.current());
        var actor = news.actor();
        if (news.kind() == TaskNews.Kind.CLAIMED && current.name().equals(news.assignee())) {
            return t("inbox.news.given", name);
        }
        return actor == null || news.kind() == TaskNews.Kind.CREATED
                ? t("inbox.news.arrived." + kind, name)
                : t("inbox.news." + kind, accounts.displayName(who(news, actor)), name);
    }

    private static String who(TaskNews news, String actor) {
        return news.kind() == TaskNews.Kind.CLAIMED && news.assignee() != null ? news.assignee() : actor;
    }
}
