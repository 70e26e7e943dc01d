package org.otonari.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes what was sent, question by question, or says why not; used once. */
final class Taking implements Reading.Reader {

    private static final int MOST_UNKNOWN = 20;

    private final Map<String, ? extends @Nullable Object> raw;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<FieldError> errors = new ArrayList<>();
    private final List<String> visible = new ArrayList<>();
    private int unknown;

    Taking(Map<String, ? extends @Nullable Object> raw) {
        this.raw = raw;
    }

    FormResult result() {
        return new FormResult(values, errors);
    }

    List<String> visible() {
        return visible;
    }

    @Override
    public @Nullable Object answer(Asked asked) {
        var answer = asked.type().read(asked.place().in(raw));
        if (answer instanceof Answer.Refused refused) {
            errors.add(asked.error(refused));
            return null;
        }
        if (answer instanceof Answer.Given given
                && (!asked.required() || asked.type().satisfies(given.value()))) {
            asked.place().put(values, given.value());
            return given.value();
        }
        if (asked.required()) {
            errors.add(asked.missing());
        }
        return null;
    }

    @Override
    public void given(Asked asked, @Nullable Object value) {
        if (asked.field().isComputed() && value != null) {
            asked.place().put(values, value);
        }
    }

    @Override
    public int rows(FormRows rows, Place place) {
        var sent = place.in(raw);
        if (sent == null) {
            return kept(place, rows.changeable() ? 0 : rows.initial());
        }
        if (!(sent instanceof Collection<?> list) || !list.stream().allMatch(Map.class::isInstance)) {
            return refused(place, "rows");
        }
        if (list.size() > FormRows.MOST) {
            return refused(place, "rowsTooMany", FormRows.MOST);
        }
        if (!rows.changeable() && list.size() != rows.initial()) {
            return refused(place, "rowsFixed", rows.initial());
        }
        return kept(place, list.size());
    }

    /** A row without answers stays a row, so that the others keep their numbers. */
    private int kept(Place place, int count) {
        place.putRows(values, count);
        return count;
    }

    private int refused(Place place, String code, Object... args) {
        errors.add(new FieldError(place.name(), "forms.error." + code, List.of(args)));
        return 0;
    }

    @Override
    public void tooManyRows(Place place) {
        refused(place, "rowsTooMany", FormRows.MOST_IN_ALL);
    }

    @Override
    public void seen(FormComponent component, Frame frame, boolean shown) {
        if (shown && component instanceof FormField field && !field.isComputed()) {
            visible.add(frame.place().then(field.path()).name());
        }
    }

    void refuseUnknown(FormSchema schema) {
        schema.keys().unknown(raw, Place.ROOT, place -> {
            if (unknown++ < MOST_UNKNOWN) {
                errors.add(new FieldError(Findings.shortened(place.name()), "forms.error.unknown", List.of()));
            }
        });
    }
}
