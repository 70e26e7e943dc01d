package org.otonari.notify;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otonari.ui.Languages;
import org.springframework.stereotype.Component;

/**
 * The words of a message in the reader's language: what a manager has written, else what is shipped. A person whose
 * language has no text yet reads English, a Japanese speaker Japanese.
 */
@Component
class MailTemplates {

    private final ShippedTexts shipped;
    private final EditedTexts edited;

    MailTemplates(ShippedTexts shipped, EditedTexts edited) {
        this.shipped = shipped;
        this.edited = edited;
    }

    record Rendered(String language, String subject, String body) {}

    /** @throws IllegalArgumentException if there is no such template, or a value it needs is missing */
    Rendered render(String template, String language, Map<String, String> values) {
        var found = find(template, language)
                .orElseThrow(() -> new IllegalArgumentException("No mail template " + template));
        try {
            var text = found.text().fill(values);
            return new Rendered(found.language(), text.subject(), text.body());
        } catch (IllegalArgumentException missing) {
            throw new IllegalArgumentException("Template " + template + ": " + missing.getMessage(), missing);
        }
    }

    /** @return the text a reader of this language gets, and the language it is in */
    Optional<Found> find(String template, String language) {
        var own = edited.of(template);
        var from = shipped.of(template);
        for (var candidate : candidates(language)) {
            var text = own.getOrDefault(candidate, from.get(candidate));
            if (text != null) {
                return Optional.of(new Found(candidate, text));
            }
        }
        return Optional.empty();
    }

    private static LinkedHashSet<String> candidates(String language) {
        var like = Languages.of(language).map(Languages::tag).orElse(language);
        return new LinkedHashSet<>(List.of(language, like, language.split("-")[0], "en", "ja"));
    }

    record Found(String language, TemplateText text) {}
}
