package org.otonari.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.EmailAddress;
import org.otonari.kernel.LanguageSkill;
import org.otonari.kernel.Level;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.PersonName;
import org.otonari.kernel.TimeWindow;
import org.otonari.kernel.Ward;

/**
 * Everything a person told us about themselves.
 *
 * @param language BCP 47 tag of the language we write to them in
 * @param considerations what to be careful about; for those who handle the case only
 */
public record PersonDetails(
        PersonId id,
        PersonName name,
        EmailAddress email,
        String language,
        Ward ward,
        LocalDate birthDate,
        @Nullable Gender gender,
        GenderPreference genderPreference,
        @Nullable Level japaneseLevel,
        List<LanguageSkill> languages,
        List<TimeWindow> availability,
        boolean onlineAccepted,
        Set<String> interests,
        @Nullable String wishes,
        @Nullable String message,
        @Nullable String considerations) {

    /** The same person after a talk about what they wish and what to be careful about. */
    public PersonDetails withHearing(@Nullable String wishes, @Nullable String considerations) {
        return new PersonDetails(
                id,
                name,
                email,
                language,
                ward,
                birthDate,
                gender,
                genderPreference,
                japaneseLevel,
                languages,
                availability,
                onlineAccepted,
                interests,
                wishes,
                message,
                considerations);
    }

    public PersonDetails withEmail(EmailAddress email) {
        return new PersonDetails(
                id,
                name,
                email,
                language,
                ward,
                birthDate,
                gender,
                genderPreference,
                japaneseLevel,
                languages,
                availability,
                onlineAccepted,
                interests,
                wishes,
                message,
                considerations);
    }
}
