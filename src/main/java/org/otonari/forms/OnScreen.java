package org.otonari.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Something of a form as it stands on the screen. */
interface OnScreen {

    Component component();

    /** Shows what has become known. */
    default void refresh(Known known) {}

    static OnScreen still(Component component) {
        return () -> component;
    }

    /** A text that is built again only when its words change. */
    final class Words implements OnScreen {

        private final Wording wording;
        private final Locale locale;
        private final Function<String, Component> build;
        private final UnaryOperator<String> filling;
        private final Div place = new Div();
        private @Nullable String shown;

        Words(Wording wording, Locale locale, UnaryOperator<String> filling, Function<String, Component> build) {
            this.wording = wording;
            this.locale = locale;
            this.filling = filling;
            this.build = build;
        }

        @Override
        public Component component() {
            return place;
        }

        @Override
        public void refresh(Known known) {
            var words = wording.in(locale, known, filling);
            if (!Objects.equals(words, shown)) {
                shown = words;
                place.removeAll();
                place.add(build.apply(words));
            }
        }
    }
}
