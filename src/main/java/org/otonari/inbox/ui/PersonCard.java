package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.otonari.casefile.CaseView;
import org.otonari.kernel.Level;
import org.otonari.ui.Languages;

/** What one needs to know about a person to care for their case. */
public class PersonCard extends Div {

    public PersonCard(CaseView.Member member) {
        addClassName("otonari-person");
        var locale = Languages.current();
        var person = member.person();
        var name = new Span(t("inbox.task.person", person.name().written()));
        name.addClassName("otonari-who");
        var heading = new Div(name);
        var second = person.name().secondary();
        if (second != null) {
            var small = new Span(second);
            small.addClassName("otonari-who-second");
            heading.add(small);
        }
        add(heading);
        fact("part", t("ofp.side." + member.part()));
        fact("ward", person.ward().label(locale));
        fact(
                "languages",
                person.languages().stream()
                        .map(it ->
                                Locale.forLanguageTag(it.code()).getDisplayLanguage(locale) + " " + level(it.level()))
                        .collect(Collectors.joining("、")));
        fact("japanese", person.japaneseLevel() == null ? null : level(person.japaneseLevel()));
        fact(
                "availability",
                person.availability().stream()
                        .map(it -> it.day().getDisplayName(TextStyle.SHORT, locale) + " " + it.from() + "–" + it.to())
                        .collect(Collectors.joining("、")));
        fact("online", t(person.onlineAccepted() ? "inbox.person.yes" : "inbox.person.no"));
        fact("email", person.email().value());
        fact("wishes", person.wishes());
        fact("message", person.message());
        fact("considerations", person.considerations());
    }

    /** The levels of the European framework say the same in every language. */
    private static String level(Level level) {
        return switch (level) {
            case NONE, NATIVE -> t("inbox.level." + level.name().toLowerCase(Locale.ROOT));
            default -> level.name();
        };
    }

    private void fact(String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            var key = new Span(t("inbox.person." + label));
            key.addClassName("otonari-facts");
            var line = new Div(key, new Span(value));
            line.addClassName("otonari-entry");
            add(line);
        }
    }
}
