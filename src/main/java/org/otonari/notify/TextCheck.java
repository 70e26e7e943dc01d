package org.otonari.notify;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.otonari.ui.Furigana;

/**
 * Which values a text may use and which it must: the shipped texts say so, since they are what the code gives values
 * for. A value that all of them use is part of the message; only the greeting's name and the number may go.
 */
final class TextCheck {

    static final int LONGEST_SUBJECT = 150;
    static final int LONGEST_BODY = 10_000;

    private static final Set<String> MAY_GO = Set.of("name", "caseNumber");
    /** A brace with what follows it up to the next one or a space, to be shown as it was written. */
    private static final Pattern BRACE = Pattern.compile("\\{[^{}\\s]{0,30}}?|}");

    private TextCheck() {}

    static Set<String> known(Collection<TemplateText> shipped) {
        var known = new TreeSet<>(Set.of("name"));
        shipped.forEach(it -> known.addAll(it.values()));
        return known;
    }

    static Set<String> mandatory(Collection<TemplateText> shipped) {
        var mandatory = known(shipped);
        shipped.forEach(it -> mandatory.retainAll(it.values()));
        mandatory.removeAll(MAY_GO);
        return mandatory;
    }

    /** @throws TextRefused with the place */
    static void require(TemplateText text, Collection<TemplateText> shipped) {
        if (text.subject().isBlank() || text.body().isBlank()) {
            throw new TextRefused("notify.text.refused.empty");
        }
        if (text.subject().lines().count() > 1 || text.subject().length() > LONGEST_SUBJECT) {
            throw new TextRefused("notify.text.refused.subject", LONGEST_SUBJECT);
        }
        if (text.body().length() > LONGEST_BODY) {
            throw new TextRefused("notify.text.refused.long", LONGEST_BODY);
        }
        var known = known(shipped);
        requireKnown(text.subject(), "notify.text.refused.inSubject", known);
        var lines = text.body().split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            requireKnown(lines[i], "notify.text.refused.inLine", known, i + 1);
        }
        var missing = mandatory(shipped);
        missing.removeAll(text.values());
        if (!missing.isEmpty()) {
            throw new TextRefused("notify.text.refused.missing", "{" + String.join("} {", missing) + "}");
        }
    }

    private static void requireKnown(String line, String key, Set<String> known, Object... place) {
        BRACE.matcher(Furigana.inBrackets(Furigana.mark(line)))
                .results()
                .map(it -> it.group())
                .forEach(found -> {
                    var value = TemplateText.VALUE.matcher(found);
                    if (!value.matches() || !known.contains(value.group(1))) {
                        throw place.length == 0 ? new TextRefused(key, found) : new TextRefused(key, found, place[0]);
                    }
                });
    }
}
