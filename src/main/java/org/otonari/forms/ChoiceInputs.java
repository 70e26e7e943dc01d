package org.otonari.forms;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Few choices lie open as chips; many go into a list. Choices that depend on answers change with them. */
final class ChoiceInputs {

    static final String CHIPS = "otonari-chips";

    private static final int MOST_CHIPS = 5;
    private static final int MOST_WITHOUT_SEARCH = 12;

    private final Inputs inputs;
    private final Locale locale;

    ChoiceInputs(Inputs inputs, Locale locale) {
        this.inputs = inputs;
        this.locale = locale;
    }

    FieldInput<?, ?> of(FormField field, Place place, FieldType type) {
        if (type instanceof ChecklistType several) {
            return field.look().choice() == Look.Choice.TAGS
                    ? tags(field, place, several.options())
                    : checklist(field, place, several.options());
        }
        return one(field, place, ((ChoiceType) type).options());
    }

    private FieldInput<?, ?> one(FormField field, Place place, Options options) {
        int many = field.kind().isFixed() ? options.values().size() : MOST_WITHOUT_SEARCH;
        boolean searched = field.look().choice() == Look.Choice.SEARCHED;
        if (many <= MOST_CHIPS && !searched) {
            var chips = new RadioButtonGroup<String>();
            chips.setItems(options.values());
            chips.setItemLabelGenerator(value -> options.label(value, locale));
            chips.addClassName(CHIPS);
            return chosen(field, place, chips).following(asked -> {});
        }
        if (many <= MOST_WITHOUT_SEARCH && !searched) {
            var list = new Select<String>();
            list.setEmptySelectionAllowed(!field.required().always());
            return chosen(field, place, list).following(new Changing<>(options, list, (input, now) -> {
                input.setItems(now.values());
                input.setItemLabelGenerator(value -> value == null ? "" : now.label(value, locale));
            }));
        }
        var search = new ComboBox<String>();
        return chosen(field, place, search).following(new Changing<>(options, search, (input, now) -> {
            input.setItems(now.values());
            input.setItemLabelGenerator(value -> now.label(value, locale));
        }));
    }

    private <C extends AbstractField<C, String>> FieldInput<C, String> chosen(FormField field, Place place, C input) {
        return inputs.dressed(field, place, input, value -> value, ChoiceInputs::one);
    }

    private FieldInput<?, ?> checklist(FormField field, Place place, Options options) {
        var chips = new CheckboxGroup<String>();
        chips.addClassName(CHIPS);
        return severalOf(field, place, chips).following(new Changing<>(options, chips, (input, now) -> {
            input.setItems(now.values());
            input.setItemLabelGenerator(value -> now.label(value, locale));
        }));
    }

    private FieldInput<?, ?> tags(FormField field, Place place, Options options) {
        var tags = new MultiSelectComboBox<String>();
        tags.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(Texts.of(locale, "forms.tags.cleared"))
                .setFocused(Texts.of(locale, "forms.tags.focused"))
                .setSelected(Texts.of(locale, "forms.tags.selected"))
                .setDeselected(Texts.of(locale, "forms.tags.deselected")));
        return severalOf(field, place, tags).following(new Changing<>(options, tags, (input, now) -> {
            input.setItems(now.values());
            input.setItemLabelGenerator(value -> now.label(value, locale));
        }));
    }

    private <C extends AbstractField<C, Set<String>>> FieldInput<C, Set<String>> severalOf(
            FormField field, Place place, C input) {
        return inputs.dressed(field, place, input, List::copyOf, ChoiceInputs::several);
    }

    private static @Nullable String one(FieldType type, Object raw) {
        return type.read(raw) instanceof Answer.Given given ? (String) given.value() : null;
    }

    private static @Nullable Set<String> several(FieldType type, Object raw) {
        return type.read(raw) instanceof Answer.Given given && given.value() instanceof Collection<?> values
                ? new LinkedHashSet<>(values.stream().map(String::valueOf).toList())
                : null;
    }

    /** Offers other choices when they have changed, and keeps the answer if it is still one of them. */
    private static final class Changing<C extends AbstractField<C, V>, V> implements Consumer<Asked> {

        private final C input;
        private final BiConsumer<C, Options> offer;
        private Options offered;

        Changing(Options offered, C input, BiConsumer<C, Options> offer) {
            this.input = input;
            this.offer = offer;
            this.offered = offered;
            offer.accept(input, offered);
        }

        @Override
        public void accept(Asked asked) {
            var now = asked.type() instanceof ChoiceType choice
                    ? choice.options()
                    : ((ChecklistType) asked.type()).options();
            if (now.equals(offered)) {
                return;
            }
            offered = now;
            V before = input.getValue();
            offer.accept(input, now);
            input.setValue(kept(before, now));
        }

        @SuppressWarnings("unchecked")
        private V kept(@Nullable V before, Options now) {
            if (before instanceof Collection<?> several) {
                return (V) new LinkedHashSet<>(several.stream()
                        .map(String::valueOf)
                        .filter(now::contain)
                        .toList());
            }
            return before instanceof String one && now.contain(one) ? before : input.getEmptyValue();
        }
    }
}
