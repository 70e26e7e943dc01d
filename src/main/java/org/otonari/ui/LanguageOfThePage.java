package org.otonari.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives every page the reader's language before its view is made, and says so in {@code <html lang>}. */
@Component
class LanguageOfThePage implements VaadinServiceInitListener {

    private static final String ICON = "VAADIN/static/themes/otonari/icon.svg";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            var ui = init.getUI();
            var request = VaadinRequest.getCurrent();
            if (request != null) {
                Languages.begin(ui, request);
            }
            ui.addBeforeEnterListener(this::followTheLink);
        });
        event.addIndexHtmlRequestListener(response -> {
            var session = VaadinSession.getCurrent();
            var asked = Languages.of(response.getVaadinRequest().getParameter(Languages.PARAMETER));
            if (session != null) {
                var locale = asked.orElseGet(() -> Languages.of(session, response.getVaadinRequest()));
                response.getDocument().getElementsByTag("html").attr("lang", locale.toLanguageTag());
            }
            response.getDocument()
                    .head()
                    .appendElement("link")
                    .attr("rel", "icon")
                    .attr("href", ICON);
        });
    }

    private void followTheLink(BeforeEnterEvent event) {
        var ui = event.getUI();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Languages.PARAMETER)
                .flatMap(Languages::of)
                .ifPresent(locale -> Languages.choose(ui, locale));
        Languages.show(ui, ForEverybody.class.isAssignableFrom(event.getNavigationTarget()));
        tellTheBrowser(ui, ui.getLocale());
    }

    /** Screen readers choose their voice by this attribute, and browsers the shape of Chinese characters. */
    private static void tellTheBrowser(UI ui, Locale locale) {
        ui.getPage().executeJs("document.documentElement.lang = $0", locale.toLanguageTag());
    }
}
