package org.otonari.ofp;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.EmailAddress;
import org.otonari.kernel.LanguageSkill;
import org.otonari.kernel.Level;
import org.otonari.kernel.PersonName;
import org.otonari.kernel.Side;
import org.otonari.kernel.TimeWindow;
import org.otonari.kernel.Ward;
import org.otonari.people.Gender;
import org.otonari.people.GenderPreference;

/**
 * What an applicant tells us, already checked for shape.
 *
 * @param language BCP 47 tag to write to them in
 * @param consentedAt when they agreed to the privacy text
 */
public record NewApplication(
        Side side,
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
        LocalDate appliedOn,
        Instant consentedAt) {}
