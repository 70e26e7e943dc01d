package org.otonari.matching;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otonari.kernel.Level;
import org.otonari.kernel.TimeWindow;
import org.otonari.matching.Reason.Language;
import org.otonari.matching.Reason.Topics;

/** Says in a coordinator's words why two people fit and what to think about first. */
final class Explanation {

    /** From here on waiting is an argument of its own: the waiting list raises its alert (domain.md §2.1, step 7). */
    private static final int LONG_WAIT_DAYS = 30;

    private static final Duration TIGHT = Duration.ofHours(3);

    private final PossiblePair pair;
    private final Seeker candidate;
    private final LocalDate today;

    Explanation(PossiblePair pair, Seeker candidate, LocalDate today) {
        this.pair = pair;
        this.candidate = candidate;
        this.today = today;
    }

    /** Strongest first; priority before everything. */
    List<Reason> reasons(Map<String, Integer> parts) {
        var reasons = new ArrayList<Reason>();
        if (candidate.priority()) {
            reasons.add(Reason.of("matching.reason.priority"));
        }
        parts.entrySet().stream()
                .filter(part -> part.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(part -> reasonsFor(part.getKey()).forEach(reasons::add));
        return reasons;
    }

    List<Reason> concerns() {
        var concerns = new ArrayList<Reason>();
        var language = pair.sharedLanguage();
        if (language.isEmpty()) {
            concerns.add(Reason.of("matching.concern.practice-only"));
        } else if (language.get().level() == Level.B1) {
            concerns.add(Reason.of(
                    "matching.concern.basic-language",
                    new Language(language.get().code())));
        }
        if (pair.distance() == Distance.ONLINE) {
            concerns.add(Reason.of("matching.concern.online-only"));
        }
        tightWindow()
                .ifPresent(only ->
                        concerns.add(Reason.of("matching.concern.one-window", only.day(), only.from(), only.to())));
        if (!pair.participant().goals().isEmpty() && pair.sharedGoals().isEmpty()) {
            concerns.add(Reason.of(
                    "matching.concern.no-shared-goal",
                    goals(pair.participant().goals().stream().sorted().toList())));
        }
        if (pair.volunteer().minorsInHome()) {
            concerns.add(Reason.of("matching.concern.children-at-volunteers"));
        }
        return concerns;
    }

    private List<Reason> reasonsFor(String part) {
        return switch (part) {
            case "distance" -> distance();
            case "time" -> time();
            case "language" -> language();
            case "goals" -> List.of(Reason.of("matching.reason.goals", goals(pair.sharedGoals())));
            case "family" -> List.of(Reason.of("matching.reason.family"));
            case "interests" -> List.of(Reason.of("matching.reason.interests", interests()));
            default -> waiting();
        };
    }

    private List<Reason> distance() {
        return switch (pair.distance()) {
            case SAME_WARD ->
                List.of(Reason.of(
                        "matching.reason.same-ward", pair.participant().ward()));
            case NEIGHBOURING_WARD ->
                List.of(Reason.of(
                        "matching.reason.neighbouring-ward",
                        pair.participant().ward(),
                        pair.volunteer().ward()));
            case ONLINE, OUT_OF_REACH -> List.of();
        };
    }

    private List<Reason> time() {
        var windows = pair.commonWindows();
        var longest = windows.stream().max(Comparator.comparing(WeeklyTime::length));
        var key = windows.size() == 1 ? "matching.reason.time" : "matching.reason.times";
        return longest.map(best -> List.of(Reason.of(key, best.day(), best.from(), best.to(), windows.size())))
                .orElse(List.of());
    }

    private List<Reason> language() {
        var reasons = new ArrayList<Reason>();
        pair.sharedLanguage()
                .ifPresent(shared -> reasons.add(Reason.of(languageKey(shared.level()), new Language(shared.code()))));
        if (pair.practiseJapanese()) {
            reasons.add(Reason.of("matching.reason.japanese-practice"));
        }
        return reasons;
    }

    private static String languageKey(Level level) {
        if (level.atLeast(Level.C1)) {
            return "matching.reason.language-fluent";
        }
        return level.atLeast(Level.B2) ? "matching.reason.language-good" : "matching.reason.language-enough";
    }

    private List<Reason> waiting() {
        var days = Scoring.daysWaiting(candidate, today);
        return days >= LONG_WAIT_DAYS ? List.of(Reason.of("matching.reason.waiting", (int) days)) : List.of();
    }

    private Optional<TimeWindow> tightWindow() {
        var windows = pair.commonWindows();
        return windows.size() == 1 && WeeklyTime.length(windows.get(0)).compareTo(TIGHT) < 0
                ? Optional.of(windows.get(0))
                : Optional.empty();
    }

    private static Topics goals(List<String> codes) {
        return new Topics("matching.goal.", Vocabulary.GOALS, codes);
    }

    private Topics interests() {
        return new Topics("matching.interest.", Vocabulary.INTERESTS, pair.sharedInterests());
    }
}
