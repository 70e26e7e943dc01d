package org.otonari.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.otonari.ui.Languages;
import org.otonari.ui.Texts;
import org.springframework.stereotype.Component;

/** What the frame says by itself: an expired session, a failure between pages, a lost connection. */
@Component
class Courtesy implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionInitListener(init -> init.getSession().setErrorHandler(new UnexpectedErrors()));
        service.setSystemMessagesProvider(info -> messages(Languages.of(info.getLocale())));
        service.addUIInitListener(init -> {
            var connection = init.getUI().getReconnectDialogConfiguration();
            var locale = init.getUI().getLocale();
            connection.setDialogText(Texts.t(locale, "shell.connection.lost"));
            connection.setDialogTextGaveUp(Texts.t(locale, "shell.connection.gaveUp"));
        });
    }

    private static SystemMessages messages(Locale locale) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Texts.t(locale, "shell.session.expired.title"));
        messages.setSessionExpiredMessage(Texts.t(locale, "shell.session.expired.text"));
        messages.setInternalErrorCaption(Texts.t(locale, "shell.error.unexpected.title"));
        messages.setInternalErrorMessage(Texts.t(locale, "shell.error.unexpected.text"));
        messages.setCookiesDisabledCaption(Texts.t(locale, "shell.cookies.title"));
        messages.setCookiesDisabledMessage(Texts.t(locale, "shell.cookies.text"));
        return messages;
    }
}
