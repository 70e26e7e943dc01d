package org.otonari.ofp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.Side;
import org.otonari.ofp.PairSummary.CheckInSummary;
import org.otonari.ofp.PairSummary.Silence;

/**
 * How a pair is doing, computed openly from what both sides said and did not say: every reason carries the points it
 * adds, and the points make the level. That the two have not met is worth a line and never an alarm
 * (domain.md §2.1 step 10).
 *
 * @param concern sum of the reasons' points; 0 is best
 * @param reasons the heaviest first
 */
public record PairHealth(Level level, int concern, List<Reason> reasons) {

    /** From well to worrying. */
    public enum Level {
        GOOD,
        /** Nobody has answered yet, and nothing is wrong. */
        NEW,
        WATCH,
        AT_RISK;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String key() {
            return "ofp.health." + code();
        }
    }

    /** Why points are added. */
    public enum Kind {
        LONG_SILENT,
        BAD_MOOD,
        SILENT,
        HELP_ASKED,
        LOW_MOOD_AGAIN,
        FEW_ANSWERS,
        SO_SO_MOOD,
        LATE,
        NO_MEETING;

        public String key() {
            return "ofp.health.reason." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param since when the question was asked that is not answered, or was answered like this */
    public record Reason(Kind kind, Side side, int points, Instant since) {}

    private static final int RECENT = 4;
    private static final int ENOUGH_TO_JUDGE = 3;

    static PairHealth of(List<CheckInSummary> checkIns, OfpSettings.Health weights) {
        var reasons = new ArrayList<Reason>();
        for (var side : Side.values()) {
            var asked = checkIns.stream()
                    .filter(it -> it.side() == side)
                    .sorted(Comparator.comparing(CheckInSummary::day))
                    .toList();
            new OneSide(side, asked, weights).addTo(reasons);
        }
        reasons.sort(Comparator.comparing(Reason::points)
                .reversed()
                .thenComparing(Reason::kind)
                .thenComparing(Reason::side));
        var concern = reasons.stream().mapToInt(Reason::points).sum();
        var heard = checkIns.stream().anyMatch(it -> it.answeredAt() != null);
        return new PairHealth(level(concern, heard, weights), concern, List.copyOf(reasons));
    }

    private static Level level(int concern, boolean heard, OfpSettings.Health weights) {
        if (concern >= weights.atRisk()) {
            return Level.AT_RISK;
        }
        if (concern >= weights.watch()) {
            return Level.WATCH;
        }
        return heard ? Level.GOOD : Level.NEW;
    }

    public boolean isAtRisk() {
        return level == Level.AT_RISK;
    }

    /** What one side's answers and silences add. */
    private record OneSide(Side side, List<CheckInSummary> asked, OfpSettings.Health weights) {

        void addTo(List<Reason> reasons) {
            addMood(reasons);
            addHelp(reasons);
            addSilence(reasons);
            addFewAnswers(reasons);
            addNoMeeting(reasons);
        }

        private void addMood(List<Reason> reasons) {
            var answered = answered();
            if (answered.isEmpty()) {
                return;
            }
            var latest = answered.get(answered.size() - 1);
            if (isBad(latest)) {
                add(reasons, Kind.BAD_MOOD, weights.badMood(), latest);
            } else if (isLow(latest)) {
                add(reasons, Kind.SO_SO_MOOD, weights.soSoMood(), latest);
            }
            if (answered.size() > 1 && isLow(latest) && isLow(answered.get(answered.size() - 2))) {
                add(reasons, Kind.LOW_MOOD_AGAIN, weights.lowMoodAgain(), latest);
            }
        }

        /** A call for help counts until the next question is answered without one. */
        private void addHelp(List<Reason> reasons) {
            @Nullable CheckInSummary open = null;
            for (var checkIn : asked) {
                if (checkIn.helpAsked()) {
                    open = checkIn;
                } else if (checkIn.answeredAt() != null) {
                    open = null;
                }
            }
            if (open != null) {
                add(reasons, Kind.HELP_ASKED, weights.helpAsked(), open);
            }
        }

        private void addSilence(List<Reason> reasons) {
            var silent = new ArrayList<CheckInSummary>();
            for (var checkIn : asked) {
                if (checkIn.answeredAt() == null) {
                    silent.add(checkIn);
                } else {
                    silent.clear();
                }
            }
            var worst = silent.stream()
                    .map(CheckInSummary::silence)
                    .max(Comparator.naturalOrder())
                    .orElse(Silence.NONE);
            switch (worst) {
                case NONE -> {}
                case LATE -> add(reasons, Kind.LATE, weights.late(), silent.get(0));
                case SILENT -> add(reasons, Kind.SILENT, weights.silent(), silent.get(0));
                case LONG -> add(reasons, Kind.LONG_SILENT, weights.longSilent(), silent.get(0));
            }
        }

        private void addFewAnswers(List<Reason> reasons) {
            var recent = asked.subList(Math.max(0, asked.size() - RECENT), asked.size());
            var given = recent.stream().filter(it -> it.answeredAt() != null).count();
            if (recent.size() >= ENOUGH_TO_JUDGE && given * 2 < recent.size()) {
                add(reasons, Kind.FEW_ANSWERS, weights.fewAnswers(), recent.get(0));
            }
        }

        private void addNoMeeting(List<Reason> reasons) {
            var answered = answered();
            var last = answered.subList(Math.max(0, answered.size() - 2), answered.size());
            if (last.size() == 2 && last.stream().allMatch(it -> "0".equals(it.meetings()))) {
                add(reasons, Kind.NO_MEETING, weights.noMeeting(), last.get(0));
            }
        }

        private List<CheckInSummary> answered() {
            return asked.stream().filter(it -> it.answeredAt() != null).toList();
        }

        private void add(List<Reason> reasons, Kind kind, int points, CheckInSummary checkIn) {
            reasons.add(new Reason(kind, side, points, checkIn.sentAt()));
        }

        private static boolean isBad(CheckInSummary it) {
            return "bad".equals(it.mood());
        }

        private static boolean isLow(CheckInSummary it) {
            return isBad(it) || "ok".equals(it.mood());
        }
    }
}
