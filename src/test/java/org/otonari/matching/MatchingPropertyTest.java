package org.otonari.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.otonari.matching.Seekers.TODAY;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.otonari.kernel.Level;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;
import org.otonari.kernel.Ward;

class MatchingPropertyTest {

    private static final Weights WEIGHTS = Weights.defaults();

    private final Matching matching = new Matching(WEIGHTS);

    /** The rules of domain.md §2.1 once more, written differently, so that a slip in one place shows. */
    @Property(tries = 500)
    void noCandidateBreaksARule(
            @ForAll("participants") Seeker who,
            @ForAll("volunteers") List<Seeker> others,
            @ForAll("days") int blocked) {
        var history = others.isEmpty()
                ? History.none()
                : History.none().and(others.get(blocked % others.size()).id(), who.id());
        var list = matching.candidates(who, others, history, TODAY);

        assertThat(list.candidates()).allSatisfy(candidate -> {
            var other = find(others, candidate.id());
            assertThat(history.keepsApart(who.id(), other.id())).isFalse();
            assertThat(canTalk(who, other)).isTrue();
            assertThat(isNear(who, other) || who.onlineAccepted() && other.onlineAccepted())
                    .isTrue();
            assertThat(haveTwoHours(who, other)).isTrue();
            assertThat(who.minorsInHome() && !other.childContactApproved()).isFalse();
            assertThat(isAtEase(who, other) && isAtEase(other, who)).isTrue();
        });
        assertThat(list.rejections().considered()).isEqualTo(others.size());
    }

    @Property
    void filtersAnswerTheSameBothWays(@ForAll("participants") Seeker one, @ForAll("volunteer") Seeker other) {
        assertThat(matching.obstacles(one, other, History.none()))
                .isEqualTo(matching.obstacles(other, one, History.none()));
    }

    @Property
    void theScoreIsTheSumOfItsPartsAndWithinItsBounds(
            @ForAll("participants") Seeker one, @ForAll("volunteer") Seeker other) {
        var candidate = matching.assess(one, other, TODAY);
        assertThat(candidate.score()).isBetween(0, WEIGHTS.highestScore());
        assertThat(candidate.parts().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(candidate.score());
        assertThat(candidate.parts().values()).allMatch(points -> points >= 0);
    }

    @Property
    void apartFromWaitingBothFitEachOtherEqually(
            @ForAll("participants") Seeker one, @ForAll("volunteer") Seeker other) {
        assertThat(withoutWaiting(matching.assess(one, other, TODAY)))
                .isEqualTo(withoutWaiting(matching.assess(other, one, TODAY)));
    }

    @Property(tries = 300)
    void theOrderOfTheQuestionChangesNothing(
            @ForAll("participants") Seeker who, @ForAll("volunteers") List<Seeker> others, @ForAll Random random) {
        var shuffled = new ArrayList<>(others);
        Collections.shuffle(shuffled, random);
        assertThat(matching.candidates(who, shuffled, History.none(), TODAY))
                .isEqualTo(matching.candidates(who, others, History.none(), TODAY));
    }

    @Property(tries = 300)
    void nobodyIsLost(@ForAll("participants") Seeker who, @ForAll("volunteers") List<Seeker> others) {
        var list = matching.candidates(who, others, History.none(), TODAY);
        var ruledOut = others.stream()
                .filter(other -> !matching.obstacles(who, other, History.none()).isEmpty())
                .count();
        assertThat(list.candidates().size() + ruledOut).isEqualTo(others.size());
    }

    @Property(tries = 300)
    void everyReasonCanBeSaidInBothLanguages(@ForAll("participants") Seeker one, @ForAll("volunteer") Seeker other) {
        var candidate = matching.assess(one, other, TODAY);
        for (var locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            assertThat(candidate.reasons()).allSatisfy(reason -> assertThat(MatchingTexts.say(reason, locale))
                    .doesNotContain("{", "null"));
            assertThat(candidate.concerns()).allSatisfy(concern -> assertThat(MatchingTexts.say(concern, locale))
                    .doesNotContain("{", "null"));
        }
    }

    private static boolean canTalk(Seeker one, Seeker other) {
        return one.japanesePracticeWished() && other.japanesePracticeWished()
                || one.languages().stream().anyMatch(mine -> other.languages().stream()
                        .anyMatch(theirs ->
                                mine.code().substring(0, 2).equals(theirs.code().substring(0, 2))
                                        && mine.level().atLeast(Level.B1)
                                        && theirs.level().atLeast(Level.B1)));
    }

    private static boolean isNear(Seeker one, Seeker other) {
        return one.ward() != Ward.OUTSIDE
                && (one.ward() == other.ward() || one.ward().neighbours().contains(other.ward()));
    }

    private static boolean haveTwoHours(Seeker one, Seeker other) {
        return one.availability().stream().anyMatch(mine -> other.availability().stream()
                .anyMatch(theirs -> mine.overlap(theirs).compareTo(Duration.ofHours(2)) >= 0));
    }

    private static boolean isAtEase(Seeker who, Seeker other) {
        return who.genderPreference() == GenderPreference.ANY
                || who.genderPreference() == GenderPreference.SAME && who.gender() == other.gender()
                || who.genderPreference().name().equals(String.valueOf(other.gender()));
    }

    private static int withoutWaiting(Candidate candidate) {
        return candidate.score() - candidate.parts().get("waiting");
    }

    private static Seeker find(List<Seeker> others, PersonId id) {
        return others.stream()
                .filter(other -> other.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, 100);
    }

    @Provide
    Arbitrary<Seeker> participants() {
        return SeekerArbitraries.seekers(Side.PARTICIPANT);
    }

    @Provide
    Arbitrary<Seeker> volunteer() {
        return SeekerArbitraries.seekers(Side.VOLUNTEER);
    }

    @Provide
    Arbitrary<List<Seeker>> volunteers() {
        return SeekerArbitraries.seekers(Side.VOLUNTEER).list().ofMaxSize(12).uniqueElements(Seeker::id);
    }
}
