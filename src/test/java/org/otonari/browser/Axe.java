package org.otonari.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Asks axe what a page has against WCAG 2.2 A and AA. The axe of the library is put into a page once and asked there:
 * {@link AxeBuilder} sends its half a megabyte and a list of all that is well each time, for frames that we do not have.
 */
final class Axe {

    private static final String SCRIPT = script();

    /**
     * A cell of a grid is a stop of the keyboard, not a target of the finger: that is what lies in it. How much of a cell
     * is free beside that depends on how long its text is.
     */
    private static final String TARGETS = "*:not([role='gridcell'][part~='cell'])";

    private static final String ASK =
            """
            ({targets, without}) => {
              axe.configure({rules: [{id: 'target-size', selector: targets}]});
              return axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
                rules: Object.fromEntries(without.map(it => [it, {enabled: false}])),
                resultTypes: ['violations'],
                iframes: false,
              }).then(result => result.violations.map(it =>
                it.id + ': ' + it.help + it.nodes.map(node => '\\n  ' + node.html).join('') + '\\n'));
            }
            """;

    private Axe() {}

    /** What it finds, in words, with the elements it found it at. */
    static List<String> violations(Page page) {
        return violations(page, List.of());
    }

    /** The same without the contrast of colours. */
    static List<String> violationsBesideColours(Page page) {
        return violations(page, List.of("color-contrast"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> violations(Page page, List<String> without) {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(SCRIPT);
        }
        return (List<String>) page.evaluate(ASK, Map.of("targets", TARGETS, "without", without));
    }

    private static String script() {
        try (var file = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
