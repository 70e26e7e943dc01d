package org.otonari.ofp.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.Side;
import org.otonari.ofp.PairLine;
import org.otonari.ofp.PairSummary.CheckInSummary;
import org.otonari.ofp.PairSummary.Silence;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;

/**
 * The line of a pair's half year: both sides' answers above each other, rests hatched, silences dashed, the review, and
 * how far it has come. Every mark is a sign of its own, so that nobody needs the colours; read aloud it is one sentence.
 */
class PairTrack extends Div {

    private final PairLine line;
    private final Div bar = new Div();
    private final double from;
    private final double width;
    private final TimeAxis axis;

    PairTrack(PairLine line, TimeAxis axis, DateTexts dates) {
        this.line = line;
        this.axis = axis;
        this.from = axis.at(line.start());
        this.width = Math.max(0.5, axis.at(line.plannedEnd()) - from);
        addClassName("otonari-track");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", sentence(dates));
        bar.addClassName("otonari-track-bar");
        bar.getStyle()
                .set("--from", TimeAxis.percent(from))
                .set("--width", TimeAxis.percent(width))
                .set("--gone", TimeAxis.percent(within(axis.today())));
        add(bar);
        line.rests().forEach(it -> bar.add(span("rest", it.from(), it.to())));
        for (var side : Side.values()) {
            bar.add(lane(side));
        }
        if (line.midReviewedAt() != null) {
            bar.add(mark("review", "◆", line.midReviewedAt()));
        }
        bar.add(mark("today", "", axis.today()));
    }

    private Div lane(Side side) {
        var lane = new Div();
        lane.addClassNames("otonari-track-lane", side.code());
        var own = line.checkIns().stream().filter(it -> it.side() == side).toList();
        silence(own).ifPresent(since -> lane.add(span("silence", since, null)));
        own.forEach(it -> lane.add(dot(it)));
        return lane;
    }

    private static java.util.Optional<Instant> silence(List<CheckInSummary> own) {
        var open = new ArrayList<CheckInSummary>();
        for (var checkIn : own.stream()
                .sorted(java.util.Comparator.comparing(CheckInSummary::day))
                .toList()) {
            if (checkIn.answeredAt() == null) {
                open.add(checkIn);
            } else {
                open.clear();
            }
        }
        return open.stream().anyMatch(CheckInSummary::silent)
                ? java.util.Optional.of(open.get(0).sentAt())
                : java.util.Optional.empty();
    }

    private Span dot(CheckInSummary it) {
        return mark(Sign.of(it).name, Sign.of(it).sign, it.sentAt());
    }

    private Span mark(String name, String sign, Instant at) {
        var mark = new Span(sign);
        mark.addClassNames("otonari-mark", name);
        mark.getStyle().set("--at", TimeAxis.percent(within(at)));
        return mark;
    }

    private Div span(String name, Instant begin, @Nullable Instant end) {
        var span = new Div();
        span.addClassNames("otonari-track-span", name);
        var start = within(begin);
        span.getStyle()
                .set("--at", TimeAxis.percent(start))
                .set("--long", TimeAxis.percent(Math.max(0.8, within(end == null ? axis.today() : end) - start)));
        return span;
    }

    private double within(Instant moment) {
        return Math.min(100, Math.max(0, 100 * (axis.at(moment) - from) / width));
    }

    private String sentence(DateTexts dates) {
        var locale = Languages.current();
        var words = new ArrayList<String>();
        words.add(t(
                "ofp.pairBoard.line",
                dates.day(line.start(), locale),
                dates.day(line.plannedEnd(), locale),
                Math.max(0, Duration.between(line.start(), axis.today()).toDays())));
        for (var side : Side.values()) {
            var marks = line.checkIns().stream()
                    .filter(it -> it.side() == side)
                    .map(it -> t("ofp.pairs.day", it.day()) + " " + t(Sign.of(it).key))
                    .toList();
            words.add(t("ofp.side." + side.code()) + ": "
                    + (marks.isEmpty() ? t("ofp.pairBoard.notAsked") : String.join(t("ofp.pairBoard.and"), marks)));
        }
        line.rests().forEach(it -> words.add(t("ofp.pairBoard.rested", dates.day(it.from(), locale))));
        if (line.midReviewedAt() != null) {
            words.add(t("ofp.pairBoard.reviewed", dates.day(line.midReviewedAt(), locale)));
        }
        return String.join(t("ofp.pairBoard.stop"), words);
    }

    /** The signs of the answers, as schools here give them: from a double circle to a cross. */
    enum Sign {
        GREAT("great", "◎", "ofp.mood.great"),
        GOOD("good", "○", "ofp.mood.good"),
        OK("ok", "△", "ofp.mood.ok"),
        BAD("bad", "×", "ofp.mood.bad"),
        WAITING("waiting", "・", "ofp.pairs.waiting"),
        SILENT("silent", "?", "ofp.pairs.silent"),
        LONG("long", "!", "ofp.pairBoard.longSilent");

        final String name;
        final String sign;
        final String key;

        Sign(String name, String sign, String key) {
            this.name = name;
            this.sign = sign;
            this.key = key;
        }

        static Sign of(CheckInSummary it) {
            if (it.mood() != null) {
                return Sign.valueOf(it.mood().toUpperCase(java.util.Locale.ROOT));
            }
            if (it.silence() == Silence.LONG) {
                return LONG;
            }
            return it.silent() ? SILENT : WAITING;
        }
    }
}
