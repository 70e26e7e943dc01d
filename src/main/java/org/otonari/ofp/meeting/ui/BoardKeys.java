package org.otonari.ofp.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.page.WebStorage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Single keys for the board; silent for whoever has switched single keys off in the inbox (WCAG 2.1.4). */
@Tag("otonari-keys")
@JsModule("./components/keys.ts")
class BoardKeys extends Component {

    private final Map<String, Runnable> actions = new LinkedHashMap<>();

    BoardKeys() {
        getElement()
                .addEventListener("otonari-key", event -> actions.getOrDefault(
                                event.getEventData().getString("event.detail"), () -> {})
                        .run())
                .addEventData("event.detail");
        WebStorage.getItem("otonari-keys", stored -> getElement().setProperty("silent", "off".equals(stored)));
    }

    BoardKeys on(String key, Runnable action) {
        actions.put(key, action);
        getElement().setPropertyList("keys", List.copyOf(actions.keySet()));
        return this;
    }
}
