package org.otonari.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The harmless part of HTML, built again from components: text, headings, lists, tables, emphasis and links. No
 * attribute but a link's address is kept, so nothing in it can run, load or restyle the page.
 */
final class HtmlProse {

    /** What becomes of each element; headings must not outrank the page's own. */
    private static final Map<String, String> SHOWN = Map.ofEntries(
            Map.entry("p", "p"),
            Map.entry("div", "div"),
            Map.entry("span", "span"),
            Map.entry("h1", "h4"),
            Map.entry("h2", "h4"),
            Map.entry("h3", "h4"),
            Map.entry("h4", "h4"),
            Map.entry("h5", "h5"),
            Map.entry("h6", "h6"),
            Map.entry("ul", "ul"),
            Map.entry("ol", "ol"),
            Map.entry("li", "li"),
            Map.entry("strong", "strong"),
            Map.entry("b", "strong"),
            Map.entry("em", "em"),
            Map.entry("i", "em"),
            Map.entry("u", "u"),
            Map.entry("small", "small"),
            Map.entry("code", "code"),
            Map.entry("blockquote", "blockquote"),
            Map.entry("ruby", "ruby"),
            Map.entry("rt", "rt"),
            Map.entry("rp", "rp"),
            Map.entry("table", "table"),
            Map.entry("thead", "thead"),
            Map.entry("tbody", "tbody"),
            Map.entry("tr", "tr"),
            Map.entry("th", "th"),
            Map.entry("td", "td"));

    private static final Set<String> ALSO = Set.of("a", "br", "hr");
    private static final int DEEPEST = 20;

    private HtmlProse() {}

    /** The elements that would not be shown, for the form's author. */
    static List<String> notShown(String html) {
        return Jsoup.parseBodyFragment(html).body().getAllElements().stream()
                .skip(1)
                .map(Element::normalName)
                .filter(name -> !SHOWN.containsKey(name) && !ALSO.contains(name))
                .distinct()
                .sorted()
                .toList();
    }

    static Component of(String html) {
        var div = new Div();
        div.addClassName("otonari-form-text");
        add(Jsoup.parseBodyFragment(html).body(), div, 0);
        return div;
    }

    private static void add(Element element, HasComponents target, int depth) {
        if (depth > DEEPEST) {
            target.add(new Span(element.text()));
            return;
        }
        for (var node : element.childNodes()) {
            add(node, target, depth);
        }
    }

    private static void add(Node node, HasComponents target, int depth) {
        if (node instanceof TextNode text) {
            if (!text.text().isEmpty()) {
                target.add(new Span(text.text()));
            }
        } else if (node instanceof Element element) {
            var name = element.normalName();
            if (name.equals("a")) {
                target.add(link(element));
            } else if (name.equals("br") || name.equals("hr")) {
                target.add(new HtmlComponent(name));
            } else if (SHOWN.containsKey(name)) {
                var shown = new HtmlContainer(SHOWN.get(name));
                add(element, shown, depth + 1);
                target.add(shown);
            }
        }
    }

    private static Component link(Element element) {
        var address = element.attr("href").strip();
        if (!address.matches("(?i)(https?://|mailto:|tel:)\\S+")) {
            return new Span(element.text());
        }
        var link = new Anchor(address, element.text(), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
