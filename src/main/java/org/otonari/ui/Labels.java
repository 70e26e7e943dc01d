package org.otonari.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.SlotUtils;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.function.Function;

/** Gives fields their words, with readings above the characters where the language has them. */
public final class Labels {

    private Labels() {}

    /** @param text of {@link Texts#ruby} */
    public static <C extends Component & HasLabel> void label(C field, String text) {
        SlotUtils.clearSlot(field, "label");
        if (Furigana.isIn(text)) {
            SlotUtils.setSlot(field, "label", Ruby.write(new NativeLabel(), text));
        } else {
            field.setLabel(text);
        }
    }

    /** @param text of {@link Texts#ruby} */
    public static void label(Checkbox box, String text) {
        if (Furigana.isIn(text)) {
            box.setLabelComponent(Ruby.span(text));
        } else {
            box.setLabel(text);
        }
    }

    /** @param text of {@link Texts#ruby} */
    public static void help(HasHelper field, String text) {
        if (Furigana.isIn(text)) {
            field.setHelperComponent(Ruby.span(text));
        } else {
            field.setHelperText(text);
        }
    }

    /** @param text of {@link Texts#ruby} for one of the choices */
    public static <T> void choices(RadioButtonGroup<T> group, Function<T, String> text) {
        group.setRenderer(new ComponentRenderer<>(it -> Ruby.span(text.apply(it))));
    }

    /** @param text of {@link Texts#ruby} for one of the choices */
    public static <T> void choices(CheckboxGroup<T> group, Function<T, String> text) {
        group.setRenderer(new ComponentRenderer<>(it -> Ruby.span(text.apply(it))));
    }
}
