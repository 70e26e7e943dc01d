package org.otonari.notify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Texts in {@code mail/<template>_<language>.txt}: the subject on the first line, an empty line, the body; values stand
 * in braces. A person whose language has no text yet reads English, a Japanese speaker Japanese.
 */
@Component
class MailTemplates {

    private static final Pattern VALUE = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Map<String, String> texts = new ConcurrentHashMap<>();

    record Rendered(String language, String subject, String body) {}

    /** @throws IllegalArgumentException if there is no such template, or a value it needs is missing */
    Rendered render(String template, String language, Map<String, String> values) {
        for (var candidate : List.of(language, language.split("-")[0], "en", "ja")) {
            var text = texts.computeIfAbsent(template + "_" + candidate, MailTemplates::load);
            if (!text.isEmpty()) {
                var filled = fill(text, template, values);
                var parts = filled.split("\n", 2);
                return new Rendered(candidate, parts[0].strip(), parts[1].strip());
            }
        }
        throw new IllegalArgumentException("No mail template " + template);
    }

    private static String fill(String text, String template, Map<String, String> values) {
        return VALUE.matcher(text).replaceAll(match -> {
            var value = values.get(match.group(1));
            if (value == null) {
                throw new IllegalArgumentException("Template " + template + " needs a value for " + match.group(1));
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private static String load(String name) {
        var resource = new ClassPathResource("mail/" + name + ".txt");
        try {
            return resource.exists() ? resource.getContentAsString(StandardCharsets.UTF_8) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
