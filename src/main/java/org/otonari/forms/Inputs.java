package org.otonari.forms;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.otonari.files.FileCheck;

/** Chooses how a question looks. */
final class Inputs {

    /** While somebody types, what they have typed arrives this often, and no later than this after the last letter. */
    static final int TYPING_MS = 500;

    private final Locale locale;
    private final Optional<FormFiles.Folder> folder;
    private final @Nullable FileCheck fileCheck;

    Inputs(Locale locale, Optional<FormFiles.Folder> folder, @Nullable FileCheck fileCheck) {
        this.locale = locale;
        this.folder = folder;
        this.fileCheck = fileCheck;
    }

    FieldInput<?, ?> of(FormField field, Place place) {
        var type = field.kind().plain();
        if (type instanceof TextType text) {
            return text.multiline() ? textArea(field, place) : textField(field, place, text.shape());
        } else if (type instanceof NumberType) {
            return textField(field, place, TextType.Shape.ANY);
        } else if (type instanceof YesNoType) {
            return dressed(
                    field,
                    place,
                    new Checkbox(),
                    yes -> yes,
                    (now, raw) -> now.read(raw) instanceof Answer.Given given && Boolean.TRUE.equals(given.value()));
        } else if (type instanceof MomentType moment) {
            return new MomentInputs(this, locale).of(field, place, moment);
        } else if (type instanceof FilesType files) {
            return files(field, place, files);
        }
        return new ChoiceInputs(this, locale).of(field, place, type);
    }

    /**
     * Numbers are typed into a text field too: a browser's number field throws away what it cannot read, full-width
     * digits among it.
     */
    private FieldInput<?, ?> textField(FormField field, Place place, TextType.Shape shape) {
        var input = new TextField();
        if (shape == TextType.Shape.EMAIL) {
            input.setAutocapitalize(Autocapitalize.NONE);
        }
        var before = new Adornment(field.look().prefix(), locale, input::setPrefixComponent);
        var after = new Adornment(field.look().suffix(), locale, input::setSuffixComponent);
        return typed(field, place, input).following(asked -> {
            before.show(asked.known());
            after.show(asked.known());
        });
    }

    private FieldInput<?, ?> textArea(FormField field, Place place) {
        var input = new TextArea();
        input.setMinRows(3);
        return typed(field, place, input);
    }

    private <C extends TextFieldBase<C, String>> FieldInput<C, String> typed(FormField field, Place place, C input) {
        input.setValueChangeMode(ValueChangeMode.TIMEOUT);
        input.setValueChangeTimeout(TYPING_MS);
        return dressed(field, place, input, text -> text, (now, raw) -> raw.toString());
    }

    private FieldInput<?, ?> files(FormField field, Place place, FilesType type) {
        return dressed(
                field, place, new FilesField(type, folder, fileCheck, locale), ids -> ids, (now, raw) -> ids(raw));
    }

    private static List<String> ids(Object raw) {
        return raw instanceof Collection<?> several
                ? several.stream().map(String::valueOf).limit(FilesType.MOST).toList()
                : List.of(raw.toString());
    }

    <C extends AbstractField<C, V>, V> FieldInput<C, V> dressed(
            FormField field,
            Place place,
            C input,
            Function<V, @Nullable Object> toRaw,
            BiFunction<FieldType, Object, @Nullable V> fromRaw) {
        if (input instanceof HasSize sized) {
            sized.setWidthFull();
        }
        return new FieldInput<>(field, place, locale, input, toRaw, fromRaw);
    }
}
