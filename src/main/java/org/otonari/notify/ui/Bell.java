package org.otonari.notify.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.otonari.access.CurrentAccount;
import org.otonari.notify.NoticeNews;
import org.otonari.notify.Notices;
import org.otonari.ui.FrameControl;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** How many notices the reader has not opened yet, on the way to them. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Bell extends FrameControl {

    private static final int MOST_SHOWN = 99;

    private final transient Notices notices;
    private final transient NoticeNews news;
    private final String reader;
    private final Span count = new Span();
    private final Anchor link = new Anchor("notices");

    Bell(Notices notices, NoticeNews news, CurrentAccount current) {
        this.notices = notices;
        this.news = news;
        reader = current.name();
        addClassName("otonari-bell");
        var picture = new Span();
        picture.addClassName("otonari-bell-picture");
        count.addClassName("otonari-bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        link.add(picture, count);
        add(link);
    }

    @Override
    public Registration onChange(Runnable changed) {
        return news.listen(reader, changed);
    }

    @Override
    public void refresh() {
        var unread = notices.unread();
        count.setText(unread > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(unread));
        count.setVisible(unread > 0);
        link.getElement().setAttribute("aria-label", t("notify.bell", unread));
        link.getElement().setAttribute("title", t("notify.bell", unread));
    }
}
