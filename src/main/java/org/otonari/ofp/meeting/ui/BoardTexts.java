package org.otonari.ofp.meeting.ui;

import static org.otonari.ui.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;
import org.otonari.matching.Reason;
import org.otonari.matching.TradeOff;
import org.otonari.ofp.ApplicationSummary;
import org.otonari.ofp.ui.Tongues;
import org.otonari.ui.Languages;

/** What the board says of people and of what an arrangement trades away. */
class BoardTexts {

    private final Clock clock;

    BoardTexts(Clock clock) {
        this.clock = clock;
    }

    static String name(ApplicationSummary it) {
        return it.person().name().written();
    }

    static String reason(Reason reason) {
        var locale = Languages.current();
        return t(locale, reason.key(), reason.argsFor(locale, key -> t(locale, key)));
    }

    long daysWaiting(ApplicationSummary it) {
        var since = it.waitingSince();
        return since == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(since, LocalDate.now(clock)));
    }

    /** Ward, the language besides the obvious one, and how long they have waited. */
    String facts(ApplicationSummary it) {
        var locale = Languages.current();
        var facts = new ArrayList<String>();
        facts.add(it.person().ward().label(locale));
        language(it).ifPresent(facts::add);
        facts.add(t("ofp.board.days", daysWaiting(it)));
        return String.join(" ・ ", facts);
    }

    /** A participant's Japanese; the foreign language a volunteer speaks best. */
    private static Optional<String> language(ApplicationSummary it) {
        var locale = Languages.current();
        var level = it.person().japaneseLevel();
        if (it.side() == Side.PARTICIPANT) {
            return Optional.ofNullable(level)
                    .map(known -> t("ofp.board.japanese", t("ofp.board.level." + known.name())));
        }
        return it.person().languages().stream()
                .filter(skill -> !skill.code().equals("ja"))
                .max(java.util.Comparator.comparing(org.otonari.kernel.LanguageSkill::level))
                .map(skill -> Tongues.name(skill.code(), locale) + " "
                        + t("ofp.board.level." + skill.level().name()));
    }

    /** @return {@code +6}, {@code −26}, {@code ±0}: with the sign that is read aloud as such */
    static String signed(int points) {
        if (points == 0) {
            return "±0";
        }
        return points > 0 ? "+" + points : "−" + -points;
    }

    /** How much better or worse than now, for the one in question and for all. */
    static String summary(TradeOff tradeOff, PersonId who) {
        var gain = tradeOff.wished().participant().equals(who)
                ? tradeOff.gain().participant()
                : tradeOff.gain().volunteer();
        return t("ofp.board.tradeOff", signed(gain), signed(tradeOff.difference()));
    }

    /** What becomes of everybody else it reaches, those who lose most first; nobody is said twice. */
    static List<String> consequences(TradeOff tradeOff, Situation situation) {
        return tradeOff.changes().stream()
                .filter(it -> situation.table().person(it.person()).isPresent())
                .filter(it ->
                        it.isLeftAlone() || situation.table().get(it.person()).side() == Side.PARTICIPANT)
                .sorted(java.util.Comparator.comparingInt(it -> it.scoreAfter() - it.scoreBefore()))
                .map(it -> consequence(it, situation))
                .toList();
    }

    private static String consequence(TradeOff.Change change, Situation situation) {
        var who = name(situation.table().get(change.person()));
        if (change.isLeftAlone()) {
            return t(change.noOneElse() ? "ofp.board.tradeOff.noOneElse" : "ofp.board.tradeOff.alone", who);
        }
        var next = situation
                .table()
                .person(change.after().orElse(null))
                .map(BoardTexts::name)
                .orElse("");
        return change.before().isEmpty()
                ? t("ofp.board.tradeOff.found", who, next, change.scoreAfter())
                : t("ofp.board.tradeOff.moves", who, next, change.scoreBefore(), change.scoreAfter());
    }
}
