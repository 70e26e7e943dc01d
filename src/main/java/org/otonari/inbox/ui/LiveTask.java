package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import org.otonari.inbox.Newsroom;
import org.otonari.inbox.TaskNews;

/** Says over an open task that a colleague has taken or completed it, or that the process needs it no more. */
class LiveTask extends Div {

    private final TaskServices services;
    private final Newsroom newsroom;
    private final String taskId;
    private final Runnable lost;
    private @Nullable Registration listening;

    /** @param lost to be called when the reader can no longer complete the task */
    LiveTask(TaskServices services, String taskId, Runnable lost) {
        this.services = services;
        this.newsroom = services.newsroom();
        this.taskId = taskId;
        this.lost = lost;
        addClassName("otonari-banner");
        getElement().setAttribute("role", "status");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        listening = newsroom.listen(news ->
                news.stream().filter(it -> it.taskId().equals(taskId)).forEach(it -> ui.access(() -> take(it))));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (listening != null) {
            listening.remove();
            listening = null;
        }
    }

    private void take(TaskNews news) {
        var me = services.current().name();
        var who = news.kind() == TaskNews.Kind.CLAIMED ? news.assignee() : news.actor();
        switch (news.kind()) {
            case CLAIMED -> {
                if (!me.equals(who)) {
                    say("inbox.news.task.claimed", who);
                }
            }
            case COMPLETED -> say(me.equals(who) ? "inbox.news.task.completedByYou" : "inbox.news.task.completed", who);
            case WITHDRAWN -> say("inbox.gone", null);
            default -> {}
        }
    }

    private void say(String key, @Nullable String account) {
        setText(account == null ? t(key) : t(key, services.accounts().displayName(account)));
        lost.run();
    }
}
