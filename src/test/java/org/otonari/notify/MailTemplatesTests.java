package org.otonari.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.otonari.OtonariTest;
import org.otonari.ui.Translations;
import org.otonari.volunteers.Qualification;
import org.springframework.beans.factory.annotation.Autowired;

@OtonariTest
class MailTemplatesTests {

    /** What the programmes give beside the name and the case number. */
    private static final Map<String, Set<String>> GIVEN = Map.ofEntries(
            Map.entry("application-received", Set.of("link")),
            Map.entry("session-invitation", Set.of("link")),
            Map.entry("session-reminder", Set.of("link")),
            Map.entry("session-booked", Set.of("when", "where", "link")),
            Map.entry("session-moved-up", Set.of("when", "where", "link")),
            Map.entry("session-tomorrow", Set.of("when", "where", "link")),
            Map.entry("interview-invitation", Set.of("when", "where", "link")),
            Map.entry("date-called-off", Set.of("when")),
            Map.entry("date-cancelled", Set.of("when")),
            Map.entry("registration-fee", Set.of("amount", "reference")),
            Map.entry("registration-fee-reminder", Set.of("amount", "reference")),
            Map.entry("introduction", Set.of("link", "until")),
            Map.entry("introduction-reminder", Set.of("link", "until")),
            Map.entry("membership-fee", Set.of("amount", "reference")),
            Map.entry("first-meeting", Set.of("when", "where", "link")),
            Map.entry("pair-established", Set.of("until")),
            Map.entry("closing-notice", Set.of("until")),
            Map.entry("pair-completed", Set.of("link")),
            Map.entry("check-in", Set.of("link")),
            Map.entry("check-in-reminder", Set.of("link")));

    private static final Pattern IN_MODELS = Pattern.compile("name=\"template\">([a-z-]+)<");
    private static final Pattern WORD = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");
    private static final List<String> WRITERS = List.of(
            "ofp/Correspondence",
            "ofp/DateLetters",
            "ofp/Applications",
            "ofp/Introductions",
            "ofp/Accompaniment",
            "ofp/PairEndings");

    @Autowired
    MailTemplates templates;

    @Test
    void everyTemplateNamedInTheModelsAndInTheCodeExistsInBothLanguages() throws IOException {
        var named = new TreeSet<>(GIVEN.keySet());
        for (var model : in("processes/ofp", "processes/volunteers")) {
            find(IN_MODELS, model, named);
        }
        var words = new TreeSet<String>();
        for (var writer : WRITERS) {
            find(WORD, Path.of("src/main/java/org/otonari", writer + ".java"), words);
        }
        for (var writer : in("src/main/java/org/otonari/volunteers")) {
            find(WORD, writer, words);
        }
        for (var kind : Qualification.values()) {
            words.add("volunteer-" + kind.code().replace('_', '-'));
        }
        words.retainAll(written());
        named.addAll(words);

        assertThat(named).hasSizeGreaterThan(20).isEqualTo(written());
        assertThat(named).allSatisfy(template -> {
            assertThat(render(template, "ja").language()).isEqualTo("ja");
            assertThat(render(template, "en").language()).isEqualTo("en");
        });
    }

    @Test
    void everyTemplateHasAShortNameForTheTimeline() throws IOException {
        var texts = new Translations();

        assertThat(written()).allMatch(template -> texts.has("notify.template." + template));
    }

    @Test
    void aMailHasASubjectOfOneLineAndAGreeting() throws IOException {
        assertThat(written()).allSatisfy(template -> {
            assertThat(render(template, "ja").subject()).isNotBlank().hasSizeLessThan(60);
            assertThat(render(template, "ja").body()).startsWith("LAN 様").contains("OFP-2026-00042");
            assertThat(render(template, "en").subject()).isNotBlank().hasSizeLessThan(60);
            assertThat(render(template, "en").body()).startsWith("Dear LAN,").contains("OFP-2026-00042");
        });
    }

    @Test
    void whoReadsALanguageWeDoNotWriteGetsTheNearestOneElseEnglish() {
        assertThat(render("introduction", "vi").language()).isEqualTo("vi");
        assertThat(render("introduction", "zh-Hant").language()).isEqualTo("zh-Hans");
        assertThat(render("introduction", "pt-BR").language()).isEqualTo("en");
    }

    @Test
    void plainJapaneseHasItsReadingsInBrackets() {
        assertThat(render("introduction", "ja-easy").subject()).isEqualTo("あなたに紹介（しょうかい）したい人（ひと）がいます");
    }

    @Test
    void aValueThatIsMissingStopsTheMail() {
        assertThatThrownBy(() -> templates.render("introduction", "en", Map.of("name", "LAN")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private MailTemplates.Rendered render(String template, String language) {
        var values = new HashMap<>(Map.of("name", "LAN", "caseNumber", "OFP-2026-00042"));
        GIVEN.getOrDefault(template, template.startsWith("volunteer-") ? Set.of("link") : Set.of())
                .forEach(key -> values.put(key, "…"));
        return templates.render(template, language, values);
    }

    private static TreeSet<String> written() throws IOException {
        var names = new TreeSet<String>();
        try (var files = Files.list(Path.of("src/main/resources/mail"))) {
            files.filter(it -> !it.getFileName().toString().startsWith("staff-"))
                    .forEach(it -> names.add(it.getFileName().toString().replaceFirst("_.*", "")));
        }
        return names;
    }

    private static List<Path> in(String... folders) throws IOException {
        var found = new ArrayList<Path>();
        for (var folder : folders) {
            try (var files = Files.list(Path.of(folder))) {
                files.filter(Files::isRegularFile).forEach(found::add);
            }
        }
        return found;
    }

    private static void find(Pattern pattern, Path file, Set<String> found) throws IOException {
        pattern.matcher(Files.readString(file)).results().forEach(it -> found.add(it.group(1)));
    }
}
