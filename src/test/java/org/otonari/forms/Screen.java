package org.otonari.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.stream.Stream;

/** What a person finds on a form and does there. */
final class Screen {

    private final FormView view;

    Screen(FormView view) {
        this.view = view;
        if (UI.getCurrent() == null) {
            UI.setCurrent(new UI());
        }
    }

    Component find(String name) {
        return all().filter(each -> name.equals(each.getElement().getAttribute("data-key")))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    void answer(String name, Object value) {
        ((HasValue<?, Object>) find(name)).setValue(value);
    }

    Object shownIn(String name) {
        return ((HasValue<?, ?>) find(name)).getValue();
    }

    void press(String label) {
        buttons()
                .filter(button -> label.equals(button.getText())
                        || label.equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow()
                .click();
    }

    Stream<Button> buttons() {
        return all().filter(Button.class::isInstance).map(Button.class::cast).filter(Screen::isShown);
    }

    /** Names of the questions in sight, in the order in which they were drawn. */
    List<String> questions() {
        return all().filter(each -> each.getElement().hasAttribute("data-key") && isShown(each))
                .map(each -> each.getElement().getAttribute("data-key"))
                .toList();
    }

    String words() {
        return view.getElement().getTextRecursively();
    }

    Stream<Component> all() {
        return below(view);
    }

    static boolean isShown(Component component) {
        return component.isVisible()
                && component.getParent().map(Screen::isShown).orElse(true);
    }

    private static Stream<Component> below(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(Screen::below));
    }
}
