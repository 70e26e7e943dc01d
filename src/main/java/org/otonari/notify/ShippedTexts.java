package org.otonari.notify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The texts that come with the product: {@code mail/<template>_<language>.txt}. */
@Component
class ShippedTexts {

    /** By template, then by language. */
    private final Map<String, Map<String, TemplateText>> texts = new TreeMap<>();

    ShippedTexts() {
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:mail/*_*.txt")) {
                var name = String.valueOf(file.getFilename()).replaceFirst("\\.txt$", "");
                var split = name.indexOf('_');
                texts.computeIfAbsent(name.substring(0, split), it -> new TreeMap<>())
                        .put(
                                name.substring(split + 1),
                                TemplateText.parse(file.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Map<String, Map<String, TemplateText>> all() {
        return texts;
    }

    /** @return by language; empty if there is no such template */
    Map<String, TemplateText> of(String template) {
        return texts.getOrDefault(template, Map.of());
    }
}
