package org.otonari.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.page.WebStorage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Single keys for those who work without a mouse. They can be switched off, and the browser remembers it: speech input
 * and some hands press letters unintentionally (WCAG 2.1.4).
 */
@Tag("otonari-keys")
@JsModule("./components/keys.ts")
class InboxKeys extends Component {

    private static final String STORED = "otonari-keys";
    private static final String OFF = "off";

    private final Map<String, Runnable> actions = new LinkedHashMap<>();
    private boolean active = true;

    InboxKeys() {
        getElement()
                .addEventListener(
                        "otonari-key", event -> press(event.getEventData().getString("event.detail")))
                .addEventData("event.detail");
        WebStorage.getItem(STORED, stored -> setActive(!OFF.equals(stored)));
    }

    InboxKeys on(String key, Runnable action) {
        actions.put(key, action);
        getElement().setPropertyList("keys", List.copyOf(actions.keySet()));
        return this;
    }

    void press(String key) {
        actions.getOrDefault(key, () -> {}).run();
    }

    boolean isActive() {
        return active;
    }

    void remember(boolean wanted) {
        setActive(wanted);
        WebStorage.setItem(STORED, wanted ? "on" : OFF);
    }

    private void setActive(boolean wanted) {
        active = wanted;
        getElement().setProperty("silent", !wanted);
    }
}
