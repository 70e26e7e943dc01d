package org.otonari.inbox.casepage;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** A field of several lines, as many as one adds; a line is a few fields beside each other. */
abstract class Lines<L extends Div> extends Div {

    private final List<L> lines = new ArrayList<>();
    private final Div list = new Div();
    private final String key;

    Lines(String key) {
        this.key = key;
        addClassName("otonari-lines");
        var label = new Span(t(key));
        label.addClassName("otonari-facts");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", t(key));
        var add = new Button(t(key + ".add"), click -> add(create()));
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        super.add(label, list, add);
    }

    protected abstract L create();

    protected List<L> lines() {
        return lines;
    }

    protected final void add(L line) {
        var remove = new Button("×", click -> {
            lines.remove(line);
            list.remove(line);
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(t(key + ".remove"));
        line.add(remove);
        line.addClassName("otonari-line");
        lines.add(line);
        list.add(line);
    }
}
