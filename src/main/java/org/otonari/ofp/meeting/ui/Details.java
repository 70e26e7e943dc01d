package org.otonari.ofp.meeting.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.otonari.matching.Match;
import org.otonari.matching.Opening;
import org.otonari.matching.Rejections;
import org.otonari.matching.TradeOff;
import org.otonari.ofp.ApplicationSummary;
import org.otonari.ofp.WaitingPeople.Earlier;
import org.otonari.ofp.meeting.Decision;
import org.otonari.ofp.meeting.MeetingBoard;

/**
 * What the panel tells of somebody selected.
 *
 * @param match the pair they are suggested or decided for; nothing if there is none
 * @param cost points that the decision for the pair takes from all
 * @param earlier what earlier meetings decided about the two
 * @param runnersUp of somebody without a suggestion
 */
record Details(
        Situation situation,
        ApplicationSummary who,
        @Nullable Match match,
        int cost,
        List<Decision> earlier,
        List<TradeOff> participantsOthers,
        List<TradeOff> volunteersOthers,
        List<TradeOff> runnersUp,
        Rejections rejections,
        List<Opening> openings,
        List<Earlier> participantsPast,
        List<Earlier> volunteersPast) {

    private static final int OTHERS = 2;

    static Details of(ApplicationSummary who, Situation situation, MeetingBoard board) {
        var match = situation.matchOf(who.person().id()).orElse(null);
        return match == null ? alone(who, situation, board) : pair(who, match, situation, board);
    }

    private static Details pair(ApplicationSummary who, Match match, Situation situation, MeetingBoard meetings) {
        var board = situation.table().board();
        var choices = situation.choices();
        var pairing = match.pairing();
        return new Details(
                situation,
                who,
                match,
                match.locked() ? board.costOf(pairing, choices) : 0,
                meetings.earlier(pairing),
                match.locked() ? List.of() : board.runnersUp(pairing.participant(), choices, OTHERS),
                match.locked() ? List.of() : board.runnersUp(pairing.volunteer(), choices, OTHERS),
                List.of(),
                new Rejections(0, List.of()),
                List.of(),
                meetings.introductionsOf(pairing.participant()),
                meetings.introductionsOf(pairing.volunteer()));
    }

    private static Details alone(ApplicationSummary who, Situation situation, MeetingBoard meetings) {
        var board = situation.table().board();
        var person = who.person().id();
        var elsewhere = situation.isSpokenForElsewhere(person);
        return new Details(
                situation,
                who,
                null,
                0,
                List.of(),
                List.of(),
                List.of(),
                elsewhere ? List.of() : board.runnersUp(person, situation.choices(), OTHERS + 1),
                board.rejections(person),
                elsewhere ? List.of() : board.openings(person, situation.choices()),
                meetings.introductionsOf(person),
                List.of());
    }
}
