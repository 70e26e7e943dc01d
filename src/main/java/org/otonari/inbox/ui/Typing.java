package org.otonari.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.BooleanSupplier;

/** Brings what is typed into the form inside it to the server in time, and lets nobody leave before it is there. */
@Tag("otonari-typing")
@JsModule("./components/typing.ts")
public class Typing extends Component implements HasComponents {

    /** @param kept asked when all that was typed has reached the form's listeners: whether they have kept it */
    public Typing(Component form, BooleanSupplier kept) {
        add(form);
        getElement()
                .addEventListener("otonari-typed", event -> {
                    if (kept.getAsBoolean()) {
                        getElement()
                                .callJsFunction("confirm", event.getEventData().getNumber("event.detail"));
                    }
                })
                .addEventData("event.detail");
    }
}
