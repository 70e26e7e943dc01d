package org.otonari.ofp.api;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.otonari.ofp.ApplicationDraft;

/**
 * An application as it is sent. When it was made and agreed to is not for the sender to say: that is now.
 *
 * @param wishes free text, or a list of words
 * @param onlineAccepted true or false
 */
record ApplicationBody(
        @Nullable String role,
        ApplicationDraft.@Nullable Name name,
        @Nullable String email,
        @Nullable String language,
        @Nullable String ward,
        @Nullable String birthDate,
        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<String> consents,
        @Nullable List<ApplicationDraft.Skill> languages,
        @Nullable String japaneseLevel,
        @Nullable List<ApplicationDraft.Window> availability,
        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<@Nullable String> wishes,
        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<String> interests,
        @Nullable String gender,
        @Nullable String genderPreference,
        @Nullable String onlineAccepted,
        @Nullable String message) {

    ApplicationDraft draft() {
        return new ApplicationDraft(
                role,
                name,
                email,
                language,
                ward,
                birthDate,
                consents,
                languages,
                japaneseLevel,
                availability,
                wishes == null
                        ? null
                        : String.join(
                                ";",
                                wishes.stream().map(it -> it == null ? "" : it).toList()),
                interests,
                gender,
                genderPreference,
                onlineAccepted,
                message,
                null,
                null);
    }
}
