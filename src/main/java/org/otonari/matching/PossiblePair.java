package org.otonari.matching;

import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.otonari.kernel.LanguageSkill;
import org.otonari.kernel.Level;
import org.otonari.kernel.Side;
import org.otonari.kernel.TimeWindow;

/** A participant and a volunteer, and what they have in common; the same whoever of the two is asked about. */
record PossiblePair(Seeker participant, Seeker volunteer) {

    /** About two hours a week, chat included (domain.md §1). */
    private static final Duration MEETING = Duration.ofHours(2);

    /** @throws IllegalArgumentException if both stand on the same side */
    static PossiblePair of(Seeker one, Seeker other) {
        if (one.side() == other.side()) {
            throw new IllegalArgumentException("A pair has a participant and a volunteer");
        }
        return one.side() == Side.PARTICIPANT ? new PossiblePair(one, other) : new PossiblePair(other, one);
    }

    /** Whoever comes first where only one can: priority, then the longer wait. */
    Seeker firstInLine() {
        return Stream.of(participant, volunteer)
                .min(Comparator.comparing(Seeker::priority).reversed().thenComparing(Seeker::waitingSince))
                .orElseThrow();
    }

    Distance distance() {
        return Distance.between(participant, volunteer);
    }

    /** The language both speak best at B1 or above, at the level of the one who speaks it less well. */
    Optional<LanguageSkill> sharedLanguage() {
        var mine = bySpokenLanguage(participant.languages());
        return bySpokenLanguage(volunteer.languages()).entrySet().stream()
                .map(theirs -> new LanguageSkill(
                        theirs.getKey(), lower(theirs.getValue(), mine.getOrDefault(theirs.getKey(), Level.NONE))))
                .filter(shared -> shared.level().atLeast(Level.B1))
                .max(Comparator.comparing(LanguageSkill::level)
                        .thenComparing(LanguageSkill::code, Comparator.reverseOrder()));
    }

    boolean practiseJapanese() {
        return participant.japanesePracticeWished() && volunteer.japanesePracticeWished();
    }

    /** Weekly windows in which both are free for a whole meeting. */
    List<TimeWindow> commonWindows() {
        return WeeklyTime.common(participant.availability(), volunteer.availability(), MEETING);
    }

    List<String> sharedGoals() {
        return shared(participant.goals(), volunteer.goals());
    }

    List<String> sharedInterests() {
        return shared(participant.interests(), volunteer.interests());
    }

    boolean shareTheStageOfLife() {
        return participant.lifeStage() != null && Objects.equals(participant.lifeStage(), volunteer.lifeStage());
    }

    private static Map<String, Level> bySpokenLanguage(Set<LanguageSkill> skills) {
        var best = new HashMap<String, Level>();
        skills.forEach(skill -> best.merge(skill.spoken(), skill.level(), PossiblePair::higher));
        return best;
    }

    private static List<String> shared(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).sorted().toList();
    }

    private static Level lower(Level one, Level other) {
        return Collections.min(List.of(one, other));
    }

    private static Level higher(Level one, Level other) {
        return Collections.max(List.of(one, other));
    }
}
