package org.otonari.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Says what just happened. */
public final class Notice {

    private static final int A_MOMENT = 4000;

    private Notice() {}

    /** Goes away by itself. */
    public static Notification success(String whatHappened) {
        return show(A_MOMENT, NotificationVariant.LUMO_SUCCESS, "✓ " + whatHappened);
    }

    /** Quiet news, such as a colleague who took a task. */
    public static Notification info(String whatHappened) {
        return show(A_MOMENT, NotificationVariant.LUMO_CONTRAST, whatHappened);
    }

    /** Done, and can be taken back while it shows. */
    public static Notification undoable(String whatHappened, Runnable undo) {
        return undoable(whatHappened, Texts.t("ui.undo"), undo);
    }

    /** @param label says what the button will take back, where "undo" alone would not */
    public static Notification undoable(String whatHappened, String label, Runnable undo) {
        var notice = success(whatHappened);
        notice.setDuration(2 * A_MOMENT);
        var button = new Button(label, click -> {
            notice.close();
            undo.run();
        });
        button.addClassName("otonari-notice-action");
        notice.add(button);
        return notice;
    }

    /** Stays until closed. Say what happened, what it means, and what to do next. */
    public static Notification error(String whatHappened) {
        var notice = new Notification();
        notice.setAssertive(true);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
        var close = new Button(Texts.t("ui.close"), click -> notice.close());
        close.addClassName("otonari-notice-action");
        var row = new Div(new Span(whatHappened), close);
        row.addClassName("otonari-notice");
        notice.add(row);
        notice.open();
        return notice;
    }

    private static Notification show(int duration, NotificationVariant variant, String text) {
        var notice = new Notification();
        notice.setDuration(duration);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.addThemeVariants(variant);
        notice.add(new Span(text));
        notice.open();
        return notice;
    }
}
