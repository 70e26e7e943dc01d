package org.otonari.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.otonari.matching.Seekers.TODAY;
import static org.otonari.matching.Seekers.freeOn;
import static org.otonari.matching.Seekers.livingIn;
import static org.otonari.matching.Seekers.numbered;
import static org.otonari.matching.Seekers.participant;
import static org.otonari.matching.Seekers.speaking;
import static org.otonari.matching.Seekers.volunteer;
import static org.otonari.matching.Seekers.waitingFor;
import static org.otonari.matching.Seekers.window;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.otonari.kernel.Level;
import org.otonari.kernel.Ward;
import org.otonari.matching.Rejections.Removal;

class MatchingTest {

    private final Matching matching = new Matching(Weights.defaults());

    @Test
    void theBestNeighbourEarnsEveryPoint() {
        var week = freeOn(window(DayOfWeek.SATURDAY, 10, 14), window(DayOfWeek.SUNDAY, 10, 14));
        var mother = participant(speaking("vi", Level.NATIVE), week, seeker -> {
            seeker.goals.addAll(Set.of("childrearing", "daily_life"));
            seeker.interests.addAll(Set.of("cooking", "music", "tea"));
            seeker.lifeStage = "small_children";
        });
        var neighbour = volunteer(speaking("vi", Level.NATIVE), week, waitingFor(60), seeker -> {
            seeker.goals.addAll(Set.of("childrearing", "daily_life", "work"));
            seeker.interests.addAll(Set.of("cooking", "music", "tea", "film"));
            seeker.lifeStage = "small_children";
        });

        var best = candidates(mother, neighbour).best().orElseThrow();

        assertThat(best.score()).isEqualTo(115);
        assertThat(best.concerns()).isEmpty();
        assertThat(best.parts())
                .containsExactly(
                        Map.entry("distance", 25),
                        Map.entry("time", 20),
                        Map.entry("language", 20),
                        Map.entry("goals", 15),
                        Map.entry("family", 10),
                        Map.entry("interests", 10),
                        Map.entry("waiting", 15));
    }

    @Test
    void reasonsComeStrongestFirstInTheCoordinatorsWords() {
        var candidate = candidates(
                        participant(seeker -> seeker.goals.add("work")),
                        volunteer(waitingFor(45), seeker -> seeker.goals.add("work")))
                .best()
                .orElseThrow();

        assertThat(candidate.reasons())
                .extracting(reason -> MatchingTexts.say(reason, Locale.JAPANESE))
                .containsExactly("同じ新宿区に住んでいます", "英語で無理なく話せます", "希望に応えられます：仕事", "土曜日 10:00〜14:00 に会えます", "45日お待ちです");
        assertThat(candidate.reasons())
                .extracting(reason -> MatchingTexts.say(reason, Locale.ENGLISH))
                .containsExactly(
                        "Both live in Shinjuku",
                        "They can talk at ease in English",
                        "Can help with what is wished for: work",
                        "Both are free on Saturday, 10:00–14:00",
                        "Waiting for 45 days");
    }

    @Test
    void concernsAreSaidBeforeAnybodyIsIntroduced() {
        var beginner = participant(
                speaking("ja", Level.A2), freeOn(window(DayOfWeek.FRIDAY, 18, 20)), livingIn(Ward.ADACHI), seeker -> {
                    seeker.practice = true;
                    seeker.online = true;
                    seeker.goals.add("pregnancy");
                });
        var volunteer = volunteer(
                speaking("ja", Level.NATIVE), freeOn(window(DayOfWeek.FRIDAY, 17, 21)), livingIn(Ward.OTA), seeker -> {
                    seeker.practice = true;
                    seeker.online = true;
                    seeker.minors = true;
                });

        assertThat(candidates(beginner, volunteer).best().orElseThrow().concerns())
                .extracting(Reason::key)
                .containsExactly(
                        "matching.concern.practice-only",
                        "matching.concern.online-only",
                        "matching.concern.one-window",
                        "matching.concern.no-shared-goal",
                        "matching.concern.children-at-volunteers");
    }

    @Test
    void aLanguageThatIsJustEnoughIsAConcern() {
        var candidate = candidates(participant(speaking("my", Level.NATIVE)), volunteer(speaking("my", Level.B1)))
                .best()
                .orElseThrow();
        assertThat(candidate.concerns())
                .extracting(reason -> MatchingTexts.say(reason, Locale.ENGLISH))
                .containsExactly("Conversation in Burmese may be slow. Arrange help for important matters");
    }

    @Test
    void nearerIsBetter() {
        var same = volunteer(numbered(3));
        var next = volunteer(numbered(2), livingIn(Ward.NAKANO));
        var far = volunteer(numbered(1), livingIn(Ward.ADACHI), seeker -> seeker.online = true);
        assertThat(candidates(participant(seeker -> seeker.online = true), far, next, same)
                        .candidates())
                .extracting(Candidate::id)
                .containsExactly(same.id(), next.id(), far.id());
    }

    @Test
    void waitingAddsUpUntilTheSixtiethDay() {
        assertThat(waitingPoints(0)).isZero();
        assertThat(waitingPoints(30)).isEqualTo(8);
        assertThat(waitingPoints(60)).isEqualTo(15);
        assertThat(waitingPoints(600)).isEqualTo(15);
        assertThat(waitingPoints(-3)).isZero();
    }

    @Test
    void amongEqualsWhoeverWaitsLongerComesFirstThenTheId() {
        var longer = volunteer(numbered(3), waitingFor(200));
        var one = volunteer(numbered(1), waitingFor(100));
        var two = volunteer(numbered(2), waitingFor(100));
        assertThat(candidates(participant(), two, one, longer).candidates())
                .extracting(Candidate::id)
                .containsExactly(longer.id(), one.id(), two.id());
    }

    @Test
    void whoeverComesBackFromAPairThatEndedComesFirst() {
        var near = volunteer(waitingFor(60));
        var returned = volunteer(livingIn(Ward.NAKANO), seeker -> seeker.priority = true);
        var list = candidates(participant(), near, returned);
        assertThat(list.best().orElseThrow().id()).isEqualTo(returned.id());
        assertThat(list.best().orElseThrow().reasons().get(0).key()).isEqualTo("matching.reason.priority");
    }

    @Test
    void itSaysWhyThereIsNoOne() {
        var list = candidates(
                participant(),
                volunteer(speaking("ko", Level.NATIVE)),
                volunteer(livingIn(Ward.ADACHI)),
                volunteer(livingIn(Ward.ADACHI), speaking("ko", Level.NATIVE)),
                participant());

        assertThat(list.isEmpty()).isTrue();
        assertThat(list.rejections().considered()).isEqualTo(3);
        assertThat(list.rejections().removals())
                .containsExactly(
                        new Removal("sharesALanguage", "matching.rejected.no-common-language", 2, 1),
                        new Removal("reachable", "matching.rejected.too-far", 2, 1));
    }

    @Test
    void managersSetTheWeights() {
        var onlyDistance = new Matching(new Weights(100, 0, 0, 0, 0, 0, 0, 60));
        assertThat(onlyDistance.assess(participant(), volunteer(), TODAY).score())
                .isEqualTo(100);
        assertThatThrownBy(() -> new Weights(-1, 0, 0, 0, 0, 0, 0, 60)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Weights(1, 0, 0, 0, 0, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Weights.defaults().highestScore()).isEqualTo(115);
    }

    @Test
    void wordsOutsideTheVocabularyAreShownAsWritten() {
        var candidate = candidates(
                        participant(seeker -> seeker.interests.addAll(Set.of("将棋", "music"))),
                        volunteer(seeker -> seeker.interests.addAll(Set.of("将棋", "music"))))
                .best()
                .orElseThrow();
        assertThat(candidate.reasons())
                .extracting(reason -> MatchingTexts.say(reason, Locale.JAPANESE))
                .contains("好きなことが同じです：音楽、将棋");
    }

    private int waitingPoints(int days) {
        return matching.assess(participant(), volunteer(waitingFor(days)), TODAY)
                .parts()
                .get("waiting");
    }

    private CandidateList candidates(Seeker who, Seeker... others) {
        return matching.candidates(who, List.of(others), History.none(), TODAY);
    }
}
