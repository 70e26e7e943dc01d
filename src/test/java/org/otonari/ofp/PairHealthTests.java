package org.otonari.ofp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.Side;
import org.otonari.ofp.PairHealth.Kind;
import org.otonari.ofp.PairHealth.Level;
import org.otonari.ofp.PairSummary.CheckInSummary;
import org.otonari.ofp.PairSummary.Silence;

/** The rule behind a pair's health: open, fair, and never better for a worse answer. */
class PairHealthTests {

    private static final List<String> FROM_BEST = List.of("great", "good", "ok", "bad");
    private static final List<Integer> DAYS = List.of(14, 30, 60, 90, 120, 150);

    @Example
    void nobodyKnowsYetHowANewPairIs() {
        assertThat(health(List.of())).isEqualTo(new PairHealth(Level.NEW, 0, List.of()));
    }

    @Example
    void twoHappySidesAreWellWithoutAnyReason() {
        assertThat(health(List.of(answered(Side.PARTICIPANT, 14, "good"), answered(Side.VOLUNTEER, 14, "great"))))
                .isEqualTo(new PairHealth(Level.GOOD, 0, List.of()));
    }

    @Example
    void anUnhappySideIsWatchedAndNamed() {
        var health = health(List.of(answered(Side.PARTICIPANT, 14, "great"), answered(Side.VOLUNTEER, 14, "bad")));

        assertThat(health.level()).isEqualTo(Level.WATCH);
        assertThat(health.reasons()).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(Kind.BAD_MOOD);
            assertThat(it.side()).isEqualTo(Side.VOLUNTEER);
            assertThat(it.points()).isEqualTo(25);
        });
    }

    @Example
    void twoSidesSilentForTwoWeeksAreACallAndNotYetARisk() {
        assertThat(health(List.of(
                                silent(Side.PARTICIPANT, 14, Silence.SILENT),
                                silent(Side.VOLUNTEER, 14, Silence.SILENT)))
                        .level())
                .isEqualTo(Level.WATCH);
    }

    @Example
    void aMonthOfSilenceIsARisk() {
        var health = health(List.of(answered(Side.VOLUNTEER, 14, "great"), silent(Side.PARTICIPANT, 14, Silence.LONG)));

        assertThat(health.isAtRisk()).isTrue();
        assertThat(health.reasons().get(0).kind()).isEqualTo(Kind.LONG_SILENT);
    }

    @Example
    void aCallForHelpCountsUntilTheNextAnswerWithoutOne() {
        var called = new CheckInSummary(Side.PARTICIPANT, 14, at(14), at(15), Silence.NONE, "1", "ok", null, true);

        assertThat(kinds(List.of(called))).containsExactly(Kind.HELP_ASKED, Kind.SO_SO_MOOD);
        assertThat(kinds(List.of(called, answered(Side.PARTICIPANT, 30, "good"))))
                .isEmpty();
    }

    @Example
    void fewAnswersOfManyAreAReason() {
        var checkIns = List.of(
                answered(Side.PARTICIPANT, 14, "good"),
                silent(Side.PARTICIPANT, 30, Silence.NONE),
                silent(Side.PARTICIPANT, 60, Silence.NONE));

        assertThat(kinds(checkIns)).containsExactly(Kind.FEW_ANSWERS);
    }

    @Property
    void notHavingMetIsNoAlarm(@ForAll("answers") List<CheckInSummary> answers) {
        var happy = answers.stream()
                .map(it -> answered(it.side(), it.day(), "good", "0"))
                .toList();

        assertThat(health(happy).level()).isIn(Level.GOOD, Level.NEW);
    }

    @Property
    void aWorseAnswerNeverImprovesTheHealth(@ForAll("answers") List<CheckInSummary> answers, @ForAll int chosen) {
        var answered = answers.stream().filter(it -> it.answeredAt() != null).toList();
        if (answered.isEmpty()) {
            return;
        }
        var one = answered.get(Math.floorMod(chosen, answered.size()));
        var mood = FROM_BEST.indexOf(Objects.requireNonNull(one.mood()));
        for (var worse : FROM_BEST.subList(mood, FROM_BEST.size())) {
            isNoBetter(answers, replace(answers, one, with(one, worse, one.helpAsked())));
        }
        isNoBetter(answers, replace(answers, one, with(one, one.mood(), true)));
    }

    @Property
    void aLongerSilenceNeverImprovesTheHealth(@ForAll("answers") List<CheckInSummary> answers, @ForAll int chosen) {
        var open = answers.stream().filter(it -> it.answeredAt() == null).toList();
        if (open.isEmpty()) {
            return;
        }
        var one = open.get(Math.floorMod(chosen, open.size()));
        for (var longer : Silence.values()) {
            if (longer.compareTo(one.silence()) > 0) {
                isNoBetter(answers, replace(answers, one, silent(one.side(), one.day(), longer)));
            }
        }
    }

    @Property
    void aGladAnswerNeverHarms(@ForAll("answers") List<CheckInSummary> answers, @ForAll int chosen) {
        if (answers.isEmpty()) {
            return;
        }
        var one = answers.get(Math.floorMod(chosen, answers.size()));

        isNoBetter(replace(answers, one, answered(one.side(), one.day(), "great")), answers);
    }

    @Property
    void theReasonsAddUpAndTheHeaviestComesFirst(@ForAll("answers") List<CheckInSummary> answers) {
        var health = health(answers);

        assertThat(health.reasons().stream().mapToInt(PairHealth.Reason::points).sum())
                .isEqualTo(health.concern());
        assertThat(health.reasons()).isSortedAccordingTo((one, other) -> Integer.compare(other.points(), one.points()));
    }

    @Property
    void theOrderInWhichTheAnswersAreReadDoesNotMatter(@ForAll("answers") List<CheckInSummary> answers) {
        var backwards = new ArrayList<>(answers);
        java.util.Collections.reverse(backwards);

        assertThat(health(backwards)).isEqualTo(health(answers));
    }

    @Example
    void settingsUnderWhichSilenceWouldPayOffAreRefused() {
        assertThatThrownBy(() -> new OfpSettings.Health(25, 10, 15, 20, 5, 15, 25, 20, 50, 20, 50))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("longer silence");
        assertThatThrownBy(() -> new OfpSettings.Health(25, 10, 15, 20, 10, 15, 5, 20, 50, 20, 50))
                .hasMessageContaining("no alarm");
    }

    private static void isNoBetter(List<CheckInSummary> before, List<CheckInSummary> after) {
        assertThat(health(after).concern())
                .isGreaterThanOrEqualTo(health(before).concern());
        assertThat(rank(after)).isGreaterThanOrEqualTo(rank(before));
    }

    /** New is as good as good. */
    private static int rank(List<CheckInSummary> checkIns) {
        return Math.max(Level.NEW.ordinal(), health(checkIns).level().ordinal());
    }

    @Provide
    Arbitrary<List<CheckInSummary>> answers() {
        var one = Combinators.combine(
                        Arbitraries.of(Side.values()),
                        Arbitraries.of(DAYS),
                        Arbitraries.of("great", "good", "ok", "bad", "-"),
                        Arbitraries.of("0", "1", "2-3", "4+"),
                        Arbitraries.of(Silence.values()))
                .as((side, day, mood, meetings, silence) ->
                        mood.equals("-") ? silent(side, day, silence) : answered(side, day, mood, meetings));
        return one.list().uniqueElements(it -> it.side() + " " + it.day()).ofMaxSize(12);
    }

    private static List<CheckInSummary> replace(List<CheckInSummary> all, CheckInSummary one, CheckInSummary other) {
        return all.stream().map(it -> it == one ? other : it).toList();
    }

    private static CheckInSummary with(CheckInSummary it, @Nullable String mood, boolean help) {
        return new CheckInSummary(
                it.side(), it.day(), it.sentAt(), it.answeredAt(), it.silence(), it.meetings(), mood, null, help);
    }

    private static CheckInSummary answered(Side side, int day, String mood) {
        return answered(side, day, mood, "1");
    }

    private static CheckInSummary answered(Side side, int day, String mood, String meetings) {
        return new CheckInSummary(
                side, day, at(day), at(day + 1), Silence.NONE, meetings, mood, null, mood.equals("bad") && day > 60);
    }

    private static CheckInSummary silent(Side side, int day, Silence silence) {
        return new CheckInSummary(side, day, at(day), null, silence, null, null, null, false);
    }

    private static Instant at(int day) {
        return Instant.parse("2027-06-01T05:00:00Z").plusSeconds(86_400L * day);
    }

    private static List<Kind> kinds(List<CheckInSummary> checkIns) {
        return health(checkIns).reasons().stream().map(PairHealth.Reason::kind).toList();
    }

    private static PairHealth health(List<CheckInSummary> checkIns) {
        return PairHealth.of(checkIns, HalfYear.HEALTH);
    }
}
