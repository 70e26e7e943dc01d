package org.otonari.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the answers from the screen, and shows on the way what they decide; used once. */
final class Showing implements Reading.Reader {

    private final FormBody body;
    private final Map<String, ? extends @Nullable Object> arriving;
    private final List<FieldInput<?, ?>> visible = new ArrayList<>();

    /** @param arriving values for fields, shown as soon as it is known what each of them now takes */
    Showing(FormBody body, Map<String, ? extends @Nullable Object> arriving) {
        this.body = body;
        this.arriving = arriving;
    }

    /** In reading order. */
    List<FieldInput<?, ?>> visible() {
        return visible;
    }

    @Override
    public @Nullable Object answer(Asked asked) {
        var input = body.inputs().get(asked.name());
        if (input == null) {
            return null;
        }
        visible.add(input);
        input.become(asked);
        if (asked.place().isIn(arriving)) {
            input.show(asked.place().in(arriving));
        }
        return asked.valueOf(input.value());
    }

    @Override
    public void given(Asked asked, @Nullable Object value) {
        var input = body.inputs().get(asked.name());
        if (input == null) {
            return;
        }
        visible.add(input);
        if (asked.place().isIn(arriving) && !asked.field().readonly().always()) {
            input.show(asked.place().in(arriving));
        }
        input.become(asked);
        input.showGiven(value);
    }

    @Override
    public int rows(FormRows rows, Place place) {
        var list = body.lists().get(place.name());
        return list == null ? 0 : list.count();
    }

    @Override
    public void seen(FormComponent component, Frame frame, boolean shown) {
        body.show(component, frame, shown);
    }

    /** What an answer above hides keeps its words until it is asked for again. */
    void showHidden() {
        body.inputs().values().stream()
                .filter(input -> !visible.contains(input) && input.place().isIn(arriving))
                .forEach(input -> input.show(input.place().in(arriving)));
    }
}
