package org.otonari.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/**
 * Writes a text of {@link Texts#ruby} with its readings above the characters. Everything goes in as text, so nothing in
 * it can become part of the page; a screen reader is given the characters only, and reads them once.
 */
public final class Ruby {

    private Ruby() {}

    /** Replaces what stands in it. */
    public static <C extends HasElement> C write(C into, String text) {
        write(into.getElement(), text);
        return into;
    }

    /** A line of a page for everybody. */
    public static Paragraph paragraph(String key, Object... arguments) {
        return write(new Paragraph(), Texts.ruby(key, arguments));
    }

    /** Small and grey: what one may skip. */
    public static Paragraph fact(String key, Object... arguments) {
        var fact = paragraph(key, arguments);
        fact.addClassName("otonari-fact");
        return fact;
    }

    public static Span span(String text) {
        return write(new Span(), text);
    }

    public static Button button(String text, ComponentEventListener<ClickEvent<Button>> pressed) {
        var button = new Button();
        button.addClickListener(pressed);
        if (Furigana.isIn(text)) {
            button.getElement().appendChild(span(text).getElement());
            // Pieced together from its parts, its name would have gaps in the middle of words.
            button.setAriaLabel(Furigana.without(text));
        } else {
            button.setText(text);
        }
        return button;
    }

    private static void write(Element element, String text) {
        if (!Furigana.isIn(text)) {
            element.setText(text);
            return;
        }
        element.removeAllChildren();
        for (var part : Furigana.parts(text)) {
            var reading = part.reading();
            element.appendChild(reading == null ? Element.createText(part.text()) : ruby(part.text(), reading));
        }
    }

    private static Element ruby(String characters, String reading) {
        var ruby = new Element("ruby");
        var above = new Element("rt").setText(reading).setAttribute("aria-hidden", "true");
        return ruby.appendChild(Element.createText(characters), above);
    }
}
