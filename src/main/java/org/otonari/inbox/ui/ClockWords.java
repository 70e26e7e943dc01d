package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.otonari.deadlines.ClockView;
import org.otonari.deadlines.WaitsFor;
import org.otonari.ui.ClockBar;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;
import org.otonari.ui.Tag;

/** How a clock stands, as a bar and in words. */
public final class ClockWords {

    private static final int TWO_DAYS = 48;
    private static final int HOURS_A_DAY = 24;

    private final DateTexts dates;
    private final Clock clock;

    public ClockWords(DateTexts dates, Clock clock) {
        this.dates = dates;
        this.clock = clock;
    }

    /** "Waiting for …", for a code of whom. */
    public static String waits(@Nullable String code) {
        return t(WaitsFor.key(code == null ? "" : code));
    }

    public ClockBar bar(ClockView view) {
        var pausedAt = view.pausedAt();
        if (pausedAt != null) {
            return new ClockBar(
                    used(view, pausedAt), ClockBar.State.PAUSED, t("deadlines.paused", waits(view.pausedFor())));
        }
        var now = clock.instant();
        var state = dates.state(view.due());
        var isAtRisk = state == ClockBar.State.CALM && !now.isBefore(view.warnAt());
        return new ClockBar(
                used(view, now), isAtRisk ? ClockBar.State.SOON : state, dates.due(view.due(), Languages.current()));
    }

    /** When it began and when it has to be kept, or since when it stands still and what is left. */
    public String facts(ClockView view) {
        var locale = Languages.current();
        var pausedAt = view.pausedAt();
        return pausedAt == null
                ? t("deadlines.since", dates.moment(view.start(), locale), dates.moment(view.due(), locale))
                : t("deadlines.pausedSince", dates.moment(pausedAt, locale), left(view));
    }

    /** What became of it; only for one that has ended. */
    public Tag outcome(ClockView view) {
        var outcome = java.util.Objects.requireNonNull(view.marks().outcome());
        var words = t("deadlines.outcome." + outcome.name().toLowerCase(java.util.Locale.ROOT));
        return switch (outcome) {
            case KEPT -> Tag.green(words);
            case MISSED -> Tag.red(words);
            case WITHDRAWN -> new Tag(words);
        };
    }

    private static String left(ClockView view) {
        var left = view.left() == null ? Duration.ZERO : view.left();
        if (left.toHours() < 1) {
            return t("deadlines.left.minutes", left.toMinutes());
        }
        return view.countsDays() && left.toHours() >= TWO_DAYS
                ? t("deadlines.left.days", left.toHours() / HOURS_A_DAY)
                : t("deadlines.left.hours", left.toHours());
    }

    private static double used(ClockView view, Instant now) {
        var whole = Math.max(1, Duration.between(view.start(), view.due()).toMillis());
        return (double) Duration.between(view.start(), now).toMillis() / whole;
    }
}
