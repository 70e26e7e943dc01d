package org.otonari.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.LanguageSkill;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;
import org.otonari.kernel.TimeWindow;
import org.otonari.kernel.Ward;

/**
 * What matching knows about somebody who waits for a neighbour: no name, no address, no age.
 *
 * @param languages all languages spoken, Japanese and the mother tongue included
 * @param gender null if not stated
 * @param onlineAccepted would start, or stay, online
 * @param japanesePracticeWished participant: wishes to practise Japanese; volunteer: is glad to help with that
 * @param availability weekly, Tokyo time; touching windows are joined, see {@link WeeklyTime}
 * @param goals codes, see {@link Vocabulary#GOALS}; what a participant wishes for, what a volunteer offers
 * @param interests codes, see {@link Vocabulary#INTERESTS}, or free words
 * @param lifeStage code, see {@link Vocabulary#LIFE_STAGES}; null if not stated
 * @param minorsInHome children under 18 live in the home
 * @param childContactApproved volunteers: holds the extra approval for contact with children (domain.md §2.2)
 * @param waitingSince day of joining the waiting list
 * @param priority comes first after a pair that ended through nobody's fault (domain.md §2.1, Exceptions)
 */
public record Seeker(
        PersonId id,
        Side side,
        Set<LanguageSkill> languages,
        Ward ward,
        @Nullable Gender gender,
        GenderPreference genderPreference,
        boolean onlineAccepted,
        boolean japanesePracticeWished,
        List<TimeWindow> availability,
        Set<String> goals,
        Set<String> interests,
        @Nullable String lifeStage,
        boolean minorsInHome,
        boolean childContactApproved,
        LocalDate waitingSince,
        boolean priority) {

    public Seeker {
        languages = Set.copyOf(languages);
        availability = WeeklyTime.joined(availability);
        goals = Set.copyOf(goals);
        interests = Set.copyOf(interests);
    }
}
