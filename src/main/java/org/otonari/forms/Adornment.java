package org.otonari.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.Consumer;

/** A unit or a currency within a field, before or after what is typed. */
final class Adornment {

    private final Wording wording;
    private final Locale locale;
    private final Span span = new Span();

    Adornment(Wording wording, Locale locale, Consumer<Component> place) {
        this.wording = wording;
        this.locale = locale;
        if (!wording.isEmpty()) {
            span.addClassName("otonari-form-unit");
            place.accept(span);
        }
    }

    void show(Known known) {
        var words = wording.in(locale, known);
        if (!words.equals(span.getText())) {
            span.setText(words);
        }
    }
}
