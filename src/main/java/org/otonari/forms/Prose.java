package org.otonari.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

/** Headings, paragraphs, bullet lists and bold from Markdown, as components: nothing in it is ever read as HTML. */
final class Prose {

    private final Div div = new Div();
    private @Nullable UnorderedList list;
    private @Nullable Paragraph paragraph;

    private Prose() {
        div.addClassName("otonari-form-text");
    }

    static Component of(String markdown) {
        var prose = new Prose();
        markdown.lines().forEach(prose::line);
        return prose.div;
    }

    private void line(String raw) {
        var text = raw.strip();
        if (text.matches("[-*] .+")) {
            listItem(text.substring(2));
        } else if (text.matches("#{1,6} .+")) {
            close();
            var heading = new H4();
            spans(text.replaceFirst("^#+ ", ""), heading);
            div.add(heading);
        } else if (text.isEmpty()) {
            close();
        } else {
            sentence(text);
        }
    }

    private void listItem(String text) {
        paragraph = null;
        if (list == null) {
            list = new UnorderedList();
            div.add(list);
        }
        var item = new ListItem();
        spans(text, item);
        list.add(item);
    }

    private void sentence(String text) {
        list = null;
        if (paragraph == null) {
            paragraph = new Paragraph();
            div.add(paragraph);
        } else {
            paragraph.add(new HtmlComponent("br"));
        }
        spans(text, paragraph);
    }

    private void close() {
        list = null;
        paragraph = null;
    }

    /** Every second part between double asterisks is bold; a lone pair of asterisks is left as it stands. */
    private static void spans(String text, HasComponents target) {
        var parts = text.split("\\*\\*", -1);
        if (parts.length % 2 == 0) {
            target.add(new Span(text));
            return;
        }
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                target.add(i % 2 == 0 ? new Span(parts[i]) : bold(parts[i]));
            }
        }
    }

    private static Component bold(String text) {
        var bold = new HtmlContainer("strong");
        bold.setText(text);
        return bold;
    }
}
