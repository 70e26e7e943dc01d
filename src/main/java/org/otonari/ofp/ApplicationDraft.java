package org.otonari.ofp;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application as it was typed, sent or found in a file: raw words under the names of the REST interface
 * (architecture.md, "Interfaces"). The form, the interface and the import all ask {@link #check} and therefore take and
 * refuse exactly the same.
 *
 * @param role {@code participant} or {@code volunteer}
 * @param language BCP 47 tag of the language to write to the applicant in
 * @param ward Japanese or Latin name, or its code
 * @param birthDate ISO date
 * @param consents must contain {@code privacy}
 * @param gender {@code FEMALE}, {@code MALE}, {@code OTHER}, or nothing
 * @param genderPreference {@code ANY}, {@code SAME}, {@code FEMALE}, {@code MALE}, or nothing for any
 * @param onlineAccepted yes or no; nothing is no
 * @param appliedOn ISO date; nothing is today
 * @param consentedOn ISO date on which the privacy text was agreed to; nothing is now
 */
public record ApplicationDraft(
        @Nullable String role,
        @Nullable Name name,
        @Nullable String email,
        @Nullable String language,
        @Nullable String ward,
        @Nullable String birthDate,
        @Nullable List<String> consents,
        @Nullable List<Skill> languages,
        @Nullable String japaneseLevel,
        @Nullable List<Window> availability,
        @Nullable String wishes,
        @Nullable List<String> interests,
        @Nullable String gender,
        @Nullable String genderPreference,
        @Nullable String onlineAccepted,
        @Nullable String message,
        @Nullable String appliedOn,
        @Nullable String consentedOn) {

    /**
     * Reads every field and says all that is wrong at once.
     *
     * @param clock now, in the zone in which people here count their days
     * @param minimumAge years an applicant must have completed
     */
    public Checked check(Clock clock, int minimumAge) {
        return new ApplicationCheck(clock, minimumAge).check(this);
    }

    /** A name in the scripts its owner uses. */
    public record Name(@Nullable String written, @Nullable String reading, @Nullable String latin) {}

    /** @param level one of {@link org.otonari.kernel.Level} */
    public record Skill(@Nullable String code, @Nullable String level) {}

    /**
     * @param day {@code SAT}, {@code SATURDAY} or 土
     * @param from and {@code to} as {@code 9:00} or {@code 09:00}, Tokyo time
     */
    public record Window(@Nullable String day, @Nullable String from, @Nullable String to) {}

    /**
     * What became of the draft: an application, or at least one problem.
     *
     * @param application nothing if there are problems
     * @param problems in the order of the fields
     */
    public record Checked(@Nullable NewApplication application, List<Problem> problems) {

        public boolean isAccepted() {
            return application != null;
        }
    }

    /**
     * Why a field was not taken.
     *
     * @param field name in the REST interface; parts of the name are {@code name.written}, {@code name.reading},
     *     {@code name.latin}
     * @param messageKey text for the person who filled it in
     * @param arguments of the text
     */
    public record Problem(String field, String messageKey, List<Object> arguments) {}
}
