package org.otonari.ofp;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The columns of the organisation's file, in its order. */
enum ImportColumn {
    ROLE("role"),
    NAME("name.written"),
    READING("name.reading"),
    LATIN("name.latin"),
    EMAIL("email"),
    LANGUAGE("language"),
    WARD("ward"),
    BIRTH_DATE("birthDate"),
    JAPANESE_LEVEL("japaneseLevel"),
    LANGUAGES("languages"),
    AVAILABILITY("availability"),
    WISHES("wishes"),
    INTERESTS("interests"),
    GENDER("gender"),
    GENDER_PREFERENCE("genderPreference"),
    ONLINE_ACCEPTED("onlineAccepted"),
    CONSENT_PRIVACY("consents"),
    CONSENT_DATE("consentedOn"),
    APPLIED_ON("appliedOn"),
    MESSAGE("message");

    private final String field;

    ImportColumn(String field) {
        this.field = field;
    }

    /** As it stands in the first line. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> titles() {
        return Arrays.stream(values()).map(ImportColumn::title).toList();
    }

    static @Nullable ImportColumn of(String title) {
        return Arrays.stream(values())
                .filter(it -> it.title().equals(title))
                .findFirst()
                .orElse(null);
    }

    /** @param field of {@link ApplicationDraft.Problem} */
    static String ofField(String field) {
        return Arrays.stream(values())
                .filter(it -> it.field.equals(field))
                .findFirst()
                .map(ImportColumn::title)
                .orElse(field);
    }
}
