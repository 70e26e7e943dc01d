package org.otonari.notify;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.people.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where managers write the words of the messages. What they never touched follows the product. */
@Service
@Transactional
public class TemplateDesk {

    private static final Logger log = LoggerFactory.getLogger(TemplateDesk.class);
    private static final Role[] WRITERS = {Role.MANAGER, Role.ADMIN};

    /** Languages that a text can be written in; those of most of our readers first. */
    public static final List<String> LANGUAGES = List.of(
            "ja", "en", "ja-easy", "zh-Hans", "zh-Hant", "vi", "ko", "ne", "my", "id", "tl", "pt", "es", "th", "uk");

    private final ShippedTexts shipped;
    private final EditedTexts edited;
    private final MailTemplates templates;
    private final Messages messages;
    private final People people;
    private final CurrentAccount current;
    private final String publicUrl;

    TemplateDesk(
            ShippedTexts shipped,
            EditedTexts edited,
            MailTemplates templates,
            Messages messages,
            People people,
            CurrentAccount current,
            @Value("${otonari.public-url}") String publicUrl) {
        this.shipped = shipped;
        this.edited = edited;
        this.templates = templates;
        this.messages = messages;
        this.people = people;
        this.current = current;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** Every template with every language that has a text or a reader. */
    @Transactional(readOnly = true)
    public List<Template> all() {
        current.require(WRITERS);
        var read = people.languages();
        return shipped.all().keySet().stream().map(it -> template(it, read)).toList();
    }

    private Template template(String name, Set<String> read) {
        var own = edited.of(name);
        var from = shipped.of(name);
        var languages = new TreeMap<String, State>();
        from.keySet().forEach(it -> languages.put(it, State.SHIPPED));
        own.keySet().forEach(it -> languages.put(it, State.EDITED));
        var missing = new TreeMap<String, String>();
        read.stream()
                .filter(it -> !languages.containsKey(it))
                .forEach(it -> templates.find(name, it).ifPresent(found -> missing.put(it, found.language())));
        return new Template(name, languages, missing);
    }

    /** @throws java.util.NoSuchElementException if there is no such template or language */
    @Transactional(readOnly = true)
    public Sheet open(String template, String language) {
        current.require(WRITERS);
        requireExisting(template, language);
        var from = shipped.of(template);
        var versions = edited.versions(template, language).stream()
                .map(it -> new Version(it.number(), it.text().orElse(null), it.by(), it.at()))
                .toList();
        var own = Optional.ofNullable(edited.of(template).get(language));
        var text = own.or(() -> Optional.ofNullable(from.get(language)));
        var begin = text.or(() -> templates.find(template, language).map(MailTemplates.Found::text))
                .orElseThrow();
        return new Sheet(
                begin,
                text.isPresent(),
                own.isPresent() && from.containsKey(language),
                versions,
                TextCheck.known(from.values()),
                TextCheck.mandatory(from.values()));
    }

    /**
     * @param before the newest version when the writer began, 0 for none
     * @throws TextRefused if a value is unknown or missing, or somebody else was faster
     */
    public void save(String template, String language, int before, TemplateText text) {
        current.require(WRITERS);
        requireExisting(template, language);
        var clean = new TemplateText(
                text.subject().strip(), text.body().replace("\r\n", "\n").strip());
        TextCheck.require(clean, shipped.of(template).values());
        add(template, language, before, clean);
    }

    /** Goes back to the text that comes with the product; of a language without one, the text is taken away. */
    public void forget(String template, String language, int before) {
        current.require(WRITERS);
        requireExisting(template, language);
        add(template, language, before, null);
    }

    /** How the text reads with values as they could be. @throws TextRefused as {@link #save} */
    @Transactional(readOnly = true)
    public TemplateText preview(String template, TemplateText text) {
        current.require(WRITERS);
        TextCheck.require(text, shipped.of(template).values());
        return text.fill(samples(template));
    }

    /**
     * Sends the text, with values as they could be, to whoever asks for it.
     *
     * @throws TextRefused as {@link #save}, or if the writer has no mail address
     */
    public void sendToMyself(String template, String language, TemplateText text) {
        var preview = preview(template, text);
        messages.test(
                current.name(), template, new MailTemplates.Rendered(language, preview.subject(), preview.body()));
    }

    private void add(String template, String language, int before, @Nullable TemplateText text) {
        if (!edited.add(template, language, before, text, current.name())) {
            throw new TextRefused("notify.text.refused.changed");
        }
        log.info("{} changed the message text {} in {}", current.name(), template, language);
    }

    private void requireExisting(String template, String language) {
        if (shipped.of(template).isEmpty() || !LANGUAGES.contains(language)) {
            throw new java.util.NoSuchElementException("No text " + template + " in " + language);
        }
    }

    private Map<String, String> samples(String template) {
        var values = new HashMap<String, String>();
        TextCheck.known(shipped.of(template).values()).forEach(it -> values.put(it, sample(it)));
        return values;
    }

    private String sample(String value) {
        return switch (value) {
            case "name" -> "Nguyễn Thị Lan";
            case "caseNumber" -> "OFP-2026-00042";
            case "link" -> publicUrl + "/…";
            case "when", "until" -> "2026-12-05 14:00";
            case "where" -> "JII";
            case "amount" -> "¥3,000";
            case "reference" -> "100016";
            default -> "…";
        };
    }

    /** Whether a text is ours or comes with the product. */
    public enum State {
        SHIPPED,
        EDITED
    }

    /** @param missing languages of readers that have no text, with the language they read instead */
    public record Template(String name, Map<String, State> languages, Map<String, String> missing) {}

    /**
     * @param text to begin with; the fall-back's if the language has none
     * @param isWritten whether the language has a text
     * @param canForget whether there is a shipped text to go back to
     * @param known names of values that may be used
     * @param mandatory names of those that must be
     */
    public record Sheet(
            TemplateText text,
            boolean isWritten,
            boolean canForget,
            List<Version> versions,
            Set<String> known,
            Set<String> mandatory) {

        public int version() {
            return versions.isEmpty() ? 0 : versions.get(0).number();
        }
    }

    /** @param text nothing where the shipped text came back */
    public record Version(int number, @Nullable TemplateText text, String by, Instant at) {}
}
