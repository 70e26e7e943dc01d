package org.otonari.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class TranslationsTests {

    private static final Path TEXTS = Path.of("src/main/resources/i18n");
    private static final Path MAILS = Path.of("src/main/resources/mail");
    private static final String FOR_THE_PUBLIC = "-public";
    private static final String FOR_STAFF = "staff-";

    /** Patterns of dates; their readings come by rule, see {@link DateReadings}. */
    private static final String DATES = "ui.date.";

    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)(?=[,}])");
    private static final Pattern KANJI = Pattern.compile("\\p{IsHan}");
    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}ー]+");

    private final List<String> missing = new ArrayList<>();
    private final Translations texts = new Translations((language, key) -> missing.add(key + " in " + language));

    @Test
    void everyTextStandsInEveryLanguageOfItsReaders() throws IOException {
        var found = new SoftAssertions();
        for (var area : areas()) {
            var japanese = file(area, Languages.JA);
            for (var language : area.endsWith(FOR_THE_PUBLIC) ? Languages.ALL : Languages.STAFF) {
                found.assertThat(file(area, language).keySet())
                        .as("texts of " + area + " in " + Languages.tag(language))
                        .containsExactlyInAnyOrderElementsOf(japanese.keySet());
            }
        }
        found.assertAll();
    }

    @Test
    void everyLetterStandsInEveryLanguageOfItsReaders() throws IOException {
        var found = new SoftAssertions();
        for (var letter : letters()) {
            for (var language : letter.startsWith(FOR_STAFF) ? Languages.STAFF : Languages.ALL) {
                found.assertThat(MAILS.resolve(letter + "_" + Languages.tag(language) + ".txt"))
                        .exists();
            }
        }
        found.assertAll();
    }

    @Test
    void theSameValuesStandInATextForThePublicInEveryLanguage() {
        var found = new SoftAssertions();
        var japanese = forThePublic(Languages.JA);
        for (var language : Languages.ALL) {
            forThePublic(language).forEach((key, text) -> found.assertThat(values(text))
                    .as(key + " in " + Languages.tag(language))
                    .isEqualTo(values(japanese.getOrDefault(key, ""))));
        }
        found.assertAll();
    }

    @Test
    void noTextForThePublicIsEmpty() {
        for (var language : Languages.ALL) {
            assertThat(forThePublic(language)).doesNotContainValue("");
        }
    }

    @Test
    void plainJapaneseHasAReadingInKanaForEveryCharacter() {
        var found = new SoftAssertions();
        forThePublic(Languages.JA_EASY).forEach((key, text) -> {
            found.assertThat(Furigana.mark(text)).as("readings of " + key).doesNotContain("|");
            for (var part : Furigana.parts(Furigana.mark(text))) {
                if (part.reading() != null) {
                    found.assertThat(part.text()).as(key).containsPattern(KANJI);
                    found.assertThat(part.reading()).as(key).matches(KANA);
                } else if (!key.startsWith(DATES)) {
                    found.assertThat(part.text()).as(key).doesNotContainPattern(KANJI);
                }
            }
        });
        found.assertAll();
    }

    @Test
    void noOtherLanguageHasReadings() {
        for (var language : Languages.ALL) {
            if (!language.equals(Languages.JA_EASY)) {
                assertThat(forThePublic(language).values()).noneMatch(text -> Furigana.isIn(Furigana.mark(text)));
            }
        }
    }

    @Test
    void aKeyStandsOnceSoThatNoModuleSpeaksForAnother() throws IOException {
        for (var language : Languages.ALL) {
            var seen = new HashMap<String, Path>();
            for (var area : areas()) {
                var path = TEXTS.resolve(area + "_" + Languages.tag(language) + ".properties");
                if (Files.exists(path)) {
                    for (var line : Files.readAllLines(path)) {
                        var key = line.split("=", 2)[0].strip();
                        if (!key.isEmpty() && !key.startsWith("#")) {
                            assertThat(seen.put(key, path)).as(key).isNull();
                        }
                    }
                }
            }
        }
    }

    @Test
    void aLanguageWeDoNotSpeakGetsJapanese() {
        assertThat(texts.getTranslation("ui.cancel", Locale.forLanguageTag("fr")))
                .isEqualTo("やめる");
    }

    @Test
    void aTextThatIsMissingInOneLanguageIsReadInEnglishAndTold() {
        assertThat(texts.getTranslation("ui.undo", Languages.VI)).isEqualTo("Undo");
        assertThat(missing).containsExactly("ui.undo in vi");
    }

    @Test
    void whoReadsPlainJapaneseReadsWhatIsMissingInJapanese() {
        assertThat(texts.getTranslation("ui.undo", Languages.JA_EASY)).isEqualTo("元に戻す");
        assertThat(missing).containsExactly("ui.undo in " + Languages.JA_EASY);
    }

    @Test
    void aTextThatNobodyWroteShowsItsKey() {
        assertThat(texts.getTranslation("ui.nobodyWroteThis", Languages.EN, 1)).isEqualTo("ui.nobodyWroteThis");
    }

    @Test
    void pluralsFollowTheReader() {
        assertThat(texts.getTranslation("ui.due.lateDays", Languages.EN, 1)).isEqualTo("1 day late");
        assertThat(texts.getTranslation("ui.due.lateDays", Languages.EN, 2)).isEqualTo("2 days late");
    }

    @Test
    void everySpellingOfALanguageIsUnderstood() {
        assertThat(Languages.of("ja-easy")).contains(Languages.JA_EASY);
        assertThat(Languages.of("ja-x-easy")).contains(Languages.JA_EASY);
        assertThat(Languages.of("ja-JP")).contains(Languages.JA);
        assertThat(Languages.of("zh-CN")).contains(Languages.ZH);
        assertThat(Languages.of("vi-VN")).contains(Languages.VI);
        assertThat(Languages.of("fil-PH")).contains(Languages.TL);
        assertThat(Languages.of("fr")).isEmpty();
        assertThat(Languages.ALL).allSatisfy(it -> {
            assertThat(Languages.of(Languages.tag(it))).contains(it);
            assertThat(Languages.of(it)).isEqualTo(it);
        });
    }

    private static TreeSet<String> areas() throws IOException {
        return names(TEXTS, ".properties");
    }

    private static TreeSet<String> letters() throws IOException {
        return names(MAILS, ".txt");
    }

    private static TreeSet<String> names(Path folder, String ending) throws IOException {
        try (var files = Files.list(folder)) {
            var names = new TreeSet<String>();
            files.map(it -> it.getFileName().toString())
                    .filter(it -> it.endsWith(ending))
                    .forEach(it -> names.add(it.substring(0, it.indexOf('_'))));
            return names;
        }
    }

    /** Texts and letters. */
    private static Map<String, String> forThePublic(Locale language) {
        try {
            var texts = new TreeMap<String, String>();
            for (var area : areas()) {
                if (area.endsWith(FOR_THE_PUBLIC)) {
                    texts.putAll(file(area, language));
                }
            }
            for (var letter : letters()) {
                var path = MAILS.resolve(letter + "_" + Languages.tag(language) + ".txt");
                if (!letter.startsWith(FOR_STAFF) && Files.exists(path)) {
                    texts.put(letter, Files.readString(path));
                }
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> file(String area, Locale language) throws IOException {
        var path = TEXTS.resolve(area + "_" + Languages.tag(language) + ".properties");
        var texts = new TreeMap<String, String>();
        if (Files.exists(path)) {
            var properties = new Properties();
            try (var reader = Files.newBufferedReader(path)) {
                properties.load(reader);
            }
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        }
        return texts;
    }

    private static TreeSet<String> values(String text) {
        var values = new TreeSet<String>();
        VALUE.matcher(text).results().forEach(it -> values.add(it.group(1)));
        return values;
    }
}
