package org.otonari.notify;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otonari.ui.Furigana;

/**
 * Subject and body of a message; values stand in braces: {@code {name}}. So do the readings of plain Japanese, see {@link
 * Furigana}: a letter is plain text, and has them in brackets.
 */
public record TemplateText(String subject, String body) {

    static final Pattern VALUE = Pattern.compile("\\{([a-zA-Z]+)}");

    /** As it stands in a file: the subject on the first line, an empty line, the body. */
    static TemplateText parse(String text) {
        var parts = text.split("\n", 2);
        return new TemplateText(parts[0].strip(), parts[1].strip());
    }

    Set<String> values() {
        var names = new TreeSet<String>();
        for (var part : new String[] {subject, body}) {
            VALUE.matcher(part).results().forEach(it -> names.add(it.group(1)));
        }
        return names;
    }

    /** @throws IllegalArgumentException if a value is not given */
    TemplateText fill(Map<String, String> values) {
        return new TemplateText(fill(subject, values), fill(body, values));
    }

    private static String fill(String text, Map<String, String> values) {
        return VALUE.matcher(Furigana.inBrackets(Furigana.mark(text))).replaceAll(match -> {
            var value = values.get(match.group(1));
            if (value == null) {
                throw new IllegalArgumentException("No value for " + match.group(1));
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
