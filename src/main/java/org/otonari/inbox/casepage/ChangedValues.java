package org.otonari.inbox.casepage;

import static org.otonari.ui.Texts.t;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.otonari.access.AccountDirectory;
import org.otonari.kernel.Level;
import org.otonari.kernel.Ward;
import org.otonari.ui.Languages;
import org.otonari.ui.Translations;

/** Reads the codes of the history of fields aloud. What cannot be read is shown as it was kept. */
class ChangedValues {

    private final String kind;
    private final AccountDirectory accounts;
    private final Translations translations;

    /** @param kind of the case, which its statuses belong to */
    ChangedValues(String kind, AccountDirectory accounts, Translations translations) {
        this.kind = kind;
        this.accounts = accounts;
        this.translations = translations;
    }

    String field(String subjectAndField) {
        var key = "inbox.field." + subjectAndField;
        return translations.has(key) ? t(key) : subjectAndField;
    }

    String of(String field, @Nullable String value) {
        if (value == null) {
            return t("inbox.changes.empty");
        }
        try {
            return read(field, value);
        } catch (RuntimeException unreadable) {
            return value;
        }
    }

    private String read(String field, String value) {
        return switch (field) {
            case "status" -> text("ofp.status." + kind + "." + value, value);
            case "outcome" -> text("ofp.outcome." + value, value);
            case "restricted", "onlineAccepted" ->
                t(Boolean.parseBoolean(value) ? "inbox.person.yes" : "inbox.person.no");
            case "named" -> each(value, accounts::displayName);
            case "ward" -> Ward.valueOf(value).label(Languages.current());
            case "language" -> Speech.name(value);
            case "preferred" -> t("inbox.person.way." + value.toLowerCase(Locale.ROOT));
            case "japaneseLevel" -> Speech.level(Level.valueOf(value));
            case "languages" ->
                each(value, it -> {
                    var parts = it.split(" ");
                    return Speech.name(parts[0]) + " " + Speech.level(Level.valueOf(parts[1]));
                });
            case "availability" ->
                each(value, it -> {
                    var parts = it.split(" ");
                    return DayOfWeek.valueOf(parts[0]).getDisplayName(TextStyle.SHORT, Languages.current()) + " "
                            + parts[1] + "–" + parts[2];
                });
            default -> value;
        };
    }

    private String text(String key, String otherwise) {
        return translations.has(key) ? t(key) : otherwise;
    }

    private static String each(String values, UnaryOperator<String> read) {
        return Arrays.stream(values.split(", ")).map(read).collect(Collectors.joining(t("inbox.case.and")));
    }
}
