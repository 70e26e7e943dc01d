package org.otonari.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.otonari.matching.Seekers.freeOn;
import static org.otonari.matching.Seekers.livingIn;
import static org.otonari.matching.Seekers.of;
import static org.otonari.matching.Seekers.participant;
import static org.otonari.matching.Seekers.speaking;
import static org.otonari.matching.Seekers.volunteer;
import static org.otonari.matching.Seekers.window;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otonari.kernel.Level;
import org.otonari.kernel.Ward;

class HardFiltersTest {

    private final Matching matching = new Matching(Weights.defaults());

    @Test
    void nothingSpeaksAgainstNeighboursWhoShareALanguageAndASaturday() {
        assertAllowed(participant(), volunteer());
    }

    @Test
    void aLanguageNeedsBothAtB1() {
        assertAllowed(participant(speaking("vi", Level.NATIVE)), volunteer(speaking("vi", Level.B1)));
        assertRejected(
                participant(speaking("vi", Level.NATIVE)), volunteer(speaking("vi", Level.A2)), "sharesALanguage");
        assertRejected(
                participant(speaking("vi", Level.NATIVE)), volunteer(speaking("ko", Level.C1)), "sharesALanguage");
    }

    @Test
    void chineseIsSpokenAcrossScripts() {
        assertAllowed(participant(speaking("zh-Hant", Level.NATIVE)), volunteer(speaking("zh-Hans", Level.B2)));
    }

    @Test
    void japanesePracticeStandsInForALanguageIfBothWishForIt() {
        var beginner = participant(speaking("ja", Level.A1), seeker -> seeker.practice = true);
        assertAllowed(beginner, volunteer(speaking("ja", Level.NATIVE), seeker -> seeker.practice = true));
        assertRejected(beginner, volunteer(speaking("ja", Level.NATIVE)), "sharesALanguage");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "unknown",
            value = {
                "FEMALE, SAME, FEMALE, ANY, true",
                "FEMALE, SAME, MALE, ANY, false",
                "MALE, FEMALE, FEMALE, ANY, true",
                "MALE, FEMALE, FEMALE, SAME, false",
                "OTHER, SAME, OTHER, SAME, true",
                "FEMALE, ANY, MALE, MALE, false",
                "unknown, ANY, unknown, ANY, true",
                "unknown, SAME, unknown, ANY, false",
                "FEMALE, FEMALE, unknown, ANY, false"
            })
    void genderPreferencesAreMetBothWays(
            Gender mine, GenderPreference wished, Gender theirs, GenderPreference theyWish, boolean met) {
        var rejections =
                matching.obstacles(participant(of(mine, wished)), volunteer(of(theirs, theyWish)), History.none());
        assertThat(rejections)
                .extracting(Verdict.Rejection::filter)
                .isEqualTo(met ? List.of() : List.of("genderPreferenceMet"));
    }

    @Test
    void theNextWardIsNearEnough() {
        assertAllowed(participant(livingIn(Ward.SHINJUKU)), volunteer(livingIn(Ward.NAKANO)));
        assertRejected(participant(livingIn(Ward.SHINJUKU)), volunteer(livingIn(Ward.EDOGAWA)), "reachable");
        assertRejected(participant(livingIn(Ward.OUTSIDE)), volunteer(livingIn(Ward.OUTSIDE)), "reachable");
    }

    @Test
    void farApartBothMustAcceptToMeetOnline() {
        var online = participant(livingIn(Ward.SHINJUKU), seeker -> seeker.online = true);
        assertAllowed(online, volunteer(livingIn(Ward.EDOGAWA), seeker -> seeker.online = true));
        assertRejected(online, volunteer(livingIn(Ward.EDOGAWA)), "reachable");
    }

    @Test
    void twoHoursInARowAreNeeded() {
        var saturday = participant(freeOn(window(DayOfWeek.SATURDAY, 10, 14)));
        assertAllowed(saturday, volunteer(freeOn(window(DayOfWeek.SATURDAY, 12, 18))));
        assertRejected(saturday, volunteer(freeOn(window(DayOfWeek.SATURDAY, 13, 18))), "commonWeeklyWindow");
        assertRejected(saturday, volunteer(freeOn(window(DayOfWeek.SUNDAY, 10, 14))), "commonWeeklyWindow");
        assertRejected(saturday, volunteer(freeOn()), "commonWeeklyWindow");
    }

    @Test
    void hoursEnteredPieceByPieceCountAsOneWindow() {
        var pieces = freeOn(window(DayOfWeek.SATURDAY, 11, 12), window(DayOfWeek.SATURDAY, 10, 11));
        assertAllowed(participant(pieces), volunteer());
    }

    @Test
    void whoFailedTogetherIsNotSuggestedAgain() {
        var one = participant();
        var other = volunteer();
        assertThat(matching.obstacles(one, other, History.none().and(other.id(), one.id())))
                .extracting(Verdict.Rejection::key)
                .containsExactly("matching.rejected.history");
    }

    @Test
    void aHomeWithChildrenNeedsTheApprovalOfTheVolunteer() {
        var family = participant(seeker -> seeker.minors = true);
        assertRejected(family, volunteer(), "safeguarding");
        assertAllowed(family, volunteer(seeker -> seeker.approved = true));
        assertAllowed(participant(), volunteer(seeker -> seeker.minors = true));
    }

    @Test
    void everyObstacleIsNamed() {
        assertThat(matching.obstacles(
                        participant(speaking("vi", Level.NATIVE)), volunteer(livingIn(Ward.OTA)), History.none()))
                .extracting(Verdict.Rejection::key)
                .containsExactly("matching.rejected.no-common-language", "matching.rejected.too-far");
    }

    @Test
    void twoOfOneSideAreNoPair() {
        assertThatThrownBy(() -> matching.obstacles(participant(), participant(), History.none()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void assertAllowed(Seeker one, Seeker other) {
        assertThat(matching.obstacles(one, other, History.none())).isEmpty();
        assertThat(matching.obstacles(other, one, History.none())).isEmpty();
    }

    private void assertRejected(Seeker one, Seeker other, String filter) {
        assertThat(matching.obstacles(one, other, History.none()))
                .extracting(Verdict.Rejection::filter)
                .containsExactly(filter);
        assertThat(matching.obstacles(other, one, History.none()))
                .extracting(Verdict.Rejection::filter)
                .containsExactly(filter);
    }
}
