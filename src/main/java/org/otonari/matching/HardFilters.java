package org.otonari.matching;

import java.util.List;
import java.util.stream.Stream;
import org.otonari.matching.Verdict.Rejection;

/** All hard filters, in the order in which a coordinator would ask (domain.md §2.1). */
final class HardFilters {

    private static final HardFilter LANGUAGE =
            new HardFilter("sharesALanguage", "matching.rejected.no-common-language", HardFilters::sharesALanguage);
    private static final HardFilter GENDER = new HardFilter(
            "genderPreferenceMet", "matching.rejected.gender-preference", HardFilters::genderPreferenceMet);
    private static final HardFilter REACH =
            new HardFilter("reachable", "matching.rejected.too-far", HardFilters::reachable);
    private static final HardFilter TIME =
            new HardFilter("commonWeeklyWindow", "matching.rejected.no-common-time", HardFilters::commonWeeklyWindow);
    private static final HardFilter PAST =
            new HardFilter("neverFailedTogether", "matching.rejected.history", HardFilters::neverFailedTogether);
    private static final HardFilter CHILDREN =
            new HardFilter("safeguarding", "matching.rejected.child-contact", HardFilters::safeguarding);

    static final List<HardFilter> ALL = List.of(LANGUAGE, GENDER, REACH, TIME, PAST, CHILDREN);

    /** Most pairs fail at a cheap question, and millions are asked. */
    private static final List<HardFilter> QUICKEST_FIRST = List.of(REACH, GENDER, CHILDREN, PAST, LANGUAGE, TIME);

    private HardFilters() {}

    static List<Rejection> rejections(PossiblePair pair, History history) {
        return ALL.stream()
                .map(filter -> filter.check(pair, history))
                .flatMap(verdict -> verdict instanceof Rejection rejection ? Stream.of(rejection) : Stream.empty())
                .toList();
    }

    static boolean allow(PossiblePair pair, History history) {
        for (var filter : QUICKEST_FIRST) {
            if (!filter.condition().isMet(pair, history)) {
                return false;
            }
        }
        return true;
    }

    private static boolean sharesALanguage(PossiblePair pair, History history) {
        return pair.practiseJapanese() || pair.sharedLanguage().isPresent();
    }

    private static boolean genderPreferenceMet(PossiblePair pair, History history) {
        return accepts(pair.participant(), pair.volunteer()) && accepts(pair.volunteer(), pair.participant());
    }

    private static boolean accepts(Seeker who, Seeker other) {
        return who.genderPreference().isMetBy(other.gender(), who.gender());
    }

    private static boolean reachable(PossiblePair pair, History history) {
        return pair.distance() != Distance.OUT_OF_REACH;
    }

    private static boolean commonWeeklyWindow(PossiblePair pair, History history) {
        return pair.meetInSomeWindow();
    }

    private static boolean neverFailedTogether(PossiblePair pair, History history) {
        return !history.keepsApart(pair.participant().id(), pair.volunteer().id());
    }

    /** Volunteers enter a home with children only after the extra approval (domain.md §2.2). */
    private static boolean safeguarding(PossiblePair pair, History history) {
        return !pair.participant().minorsInHome() || pair.volunteer().childContactApproved();
    }
}
