package org.otonari.matching;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.otonari.kernel.LanguageSkill;
import org.otonari.kernel.Level;
import org.otonari.kernel.Side;
import org.otonari.kernel.TimeWindow;

/** A participant and a volunteer, and what they have in common; the same whoever of the two is asked about. */
record PossiblePair(Seeker participant, Seeker volunteer) {

    /** About two hours a week, chat included (domain.md §1). */
    private static final Duration MEETING = Duration.ofHours(2);

    private static final Comparator<Seeker> FIRST_IN_LINE =
            Comparator.comparing(Seeker::priority).reversed().thenComparing(Seeker::waitingSince);

    private static final Comparator<LanguageSkill> BETTER =
            Comparator.comparing(LanguageSkill::level).thenComparing(LanguageSkill::code, Comparator.reverseOrder());

    /** @throws IllegalArgumentException if both stand on the same side */
    static PossiblePair of(Seeker one, Seeker other) {
        if (one.side() == other.side()) {
            throw new IllegalArgumentException("A pair has a participant and a volunteer");
        }
        return one.side() == Side.PARTICIPANT ? new PossiblePair(one, other) : new PossiblePair(other, one);
    }

    /** Whoever comes first where only one can: priority, then the longer wait. */
    Seeker firstInLine() {
        return FIRST_IN_LINE.compare(volunteer, participant) < 0 ? volunteer : participant;
    }

    Distance distance() {
        return Distance.between(participant, volunteer);
    }

    /** The language both speak best at B1 or above, at the level of the one who speaks it less well. */
    Optional<LanguageSkill> sharedLanguage() {
        LanguageSkill best = null;
        for (var mine : participant.languages()) {
            for (var theirs : volunteer.languages()) {
                if (mine.spoken().equals(theirs.spoken())) {
                    var shared = new LanguageSkill(mine.spoken(), lower(mine.level(), theirs.level()));
                    if (shared.level().atLeast(Level.B1) && (best == null || BETTER.compare(shared, best) > 0)) {
                        best = shared;
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    boolean practiseJapanese() {
        return participant.japanesePracticeWished() && volunteer.japanesePracticeWished();
    }

    /** Weekly windows in which both are free for a whole meeting. */
    List<TimeWindow> commonWindows() {
        return WeeklyTime.common(participant.availability(), volunteer.availability(), MEETING);
    }

    /** Whether {@link #commonWindows} names any: asked of millions of pairs. */
    boolean meetInSomeWindow() {
        return WeeklyTime.anyCommon(participant.availability(), volunteer.availability(), MEETING);
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

    private static List<String> shared(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).sorted().toList();
    }

    private static Level lower(Level one, Level other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
