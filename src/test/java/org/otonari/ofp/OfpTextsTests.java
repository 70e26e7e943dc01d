package org.otonari.ofp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.otonari.kernel.Level;
import org.otonari.kernel.Programme;
import org.otonari.kernel.Side;
import org.otonari.ui.Languages;
import org.otonari.ui.Translations;

class OfpTextsTests {

    private static final Pattern KEY = Pattern.compile("\"((?:ofp|programme)\\.[A-Za-z0-9_+.-]*[A-Za-z0-9_+-])\"");
    private static final Pattern MESSAGE = Pattern.compile("<bpmn:message [^>]*name=\"([^\"]+)\"");
    private static final Pattern OUTCOME = Pattern.compile("name=\"outcome\">([a-z_]+)<");

    private static final Pattern FOR_THE_PUBLIC = Pattern.compile(
            "extends (PublicPage|LinkPage)|class (Application(Form|Draft|Check)|BirthDateField|LanguageRows|WeekField|PrivacyNotice"
                    + "|Words|Tongues|FreeText|Answers|SessionAnswers|SessionBookings|SessionTexts|Invitations) |record ApplicationDraft");

    /** What the same classes write for staff: histories and news. */
    private static final Pattern FOR_STAFF = Pattern.compile("^ofp\\.(timeline|side|notice|fact)\\.");

    private final Translations texts = new Translations();

    @Test
    void everyTextNamedInTheCodeExists() throws IOException {
        var keys = found(KEY, Path.of("src/main/java/org/otonari/ofp"), ".java");
        keys.removeAll(found(MESSAGE, Path.of("processes/ofp"), ".bpmn"));

        assertThat(keys).isNotEmpty().allMatch(texts::has);
    }

    /** Pages that anybody can open, what they are made of, and what refuses on them. */
    @Test
    void whatThePublicReadsStandsInEveryLanguage() throws IOException {
        var missing = new TreeSet<String>();
        var strict = new Translations((language, key) -> missing.add(key + " in " + Languages.tag(language)));
        for (var key : found(KEY, Path.of("src/main/java/org/otonari/ofp"), ".java", source -> FOR_THE_PUBLIC
                .matcher(source)
                .find())) {
            if (!FOR_STAFF.matcher(key).find()) {
                Languages.ALL.forEach(language -> strict.getTranslation(key, language));
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void everyOutcomeOfTheModelsHasAName() throws IOException {
        assertThat(found(OUTCOME, Path.of("processes/ofp"), ".bpmn"))
                .isNotEmpty()
                .allMatch(code -> texts.has("ofp.outcome." + code));
    }

    @Test
    void everyCodeThatIsShownHasAName() {
        assertThat(Arrays.stream(ApplicationStatus.values())
                        .flatMap(it -> Stream.of(
                                "ofp.status.application." + it.code(),
                                "ofp.track.now." + it.code(),
                                "ofp.track.next." + it.code())))
                .allMatch(texts::has);
        assertThat(PairStatus.values()).allMatch(it -> texts.has("ofp.status.pair." + it.code()));
        assertThat(EndReason.values()).allMatch(it -> texts.has(it.key()) && texts.has("ofp.outcome." + it.code()));
        assertThat(FeeReduction.values()).allMatch(it -> texts.has("ofp.feeReduction." + it.code()));
        assertThat(Level.values()).allMatch(it -> texts.has("ofp.level." + it.name()));
        assertThat(Side.values()).allMatch(it -> texts.has("ofp.side." + it.code()));
        assertThat(Programme.values()).allMatch(it -> texts.has(it.key()));
        assertThat(Stream.of("bad", "ok", "good", "great")).allMatch(it -> texts.has("ofp.mood." + it));
        assertThat(Stream.of("0", "1", "2-3", "4+")).allMatch(it -> texts.has("ofp.meetings." + it));
    }

    @Test
    void textsAreFilledInBothLanguages() {
        assertThat(texts.getTranslation("ofp.booking.left", Languages.EN, 1)).isEqualTo("1 place left");
        assertThat(texts.getTranslation("ofp.fact.participantFee", Languages.EN))
                .isEqualTo("Participant's membership fee");
        assertThat(texts.getTranslation("ofp.checkIn.message.hint", Languages.JA, "吉田 恵子"))
                .contains("吉田 恵子 さんには見えません");
    }

    private static Set<String> found(Pattern pattern, Path folder, String ending) throws IOException {
        return found(pattern, folder, ending, source -> true);
    }

    private static Set<String> found(Pattern pattern, Path folder, String ending, Predicate<String> wanted)
            throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(it -> it.toString().endsWith(ending)).toList()) {
                var source = Files.readString(file);
                if (wanted.test(source)) {
                    pattern.matcher(source).results().forEach(it -> found.add(it.group(1)));
                }
            }
        }
        return found;
    }
}
