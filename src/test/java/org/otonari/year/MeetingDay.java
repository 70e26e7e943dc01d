package org.otonari.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.otonari.Actors;
import org.otonari.kernel.CaseNumber;
import org.otonari.matching.Arrangement;
import org.otonari.matching.Match;
import org.otonari.ofp.meeting.MatchingMeetings;
import org.otonari.ofp.meeting.Meeting;
import org.otonari.ofp.meeting.MeetingBoard;
import org.otonari.ofp.meeting.MeetingDecisions;
import org.otonari.ofp.meeting.MeetingIntroductions;
import org.otonari.ofp.meeting.OnTheTable;

/** The weekly matching meeting: the suggestions are looked through, a few are vetoed, those first in line are introduced. */
final class MeetingDay {

    private final MatchingMeetings meetings;
    private final MeetingBoard board;
    private final MeetingDecisions decisions;
    private final MeetingIntroductions introductions;
    private final Chance chance;
    private final Pace pace;
    private final Predicate<CaseNumber> ours;
    private final int most;
    private int suggested;
    private int vetoed;

    /** @param most introductions that coordinators can look after in a week */
    MeetingDay(
            MatchingMeetings meetings,
            MeetingBoard board,
            MeetingDecisions decisions,
            MeetingIntroductions introductions,
            Chance chance,
            Pace pace,
            Predicate<CaseNumber> ours,
            int most) {
        this.meetings = meetings;
        this.board = board;
        this.decisions = decisions;
        this.introductions = introductions;
        this.chance = chance;
        this.pace = pace;
        this.ours = ours;
        this.most = most;
    }

    void meet() {
        Actors.SATO.does(() -> {
            var laid = pace.of(Pace.Wait.BOARD, this::layOut);
            var looked = laid.best().matches().stream()
                    .filter(it -> isOurs(laid.table(), it))
                    .limit(most)
                    .toList();
            if (!looked.isEmpty()) {
                decide(laid.table(), laid.best(), looked);
            }
        });
    }

    private Laid layOut() {
        var standing = board.standing();
        var table = board.read(standing.weights(), share -> {});
        return new Laid(table, table.board().arrange(standing.choices(table)));
    }

    private void decide(OnTheTable table, Arrangement best, List<Match> looked) {
        suggested += looked.size();
        var wanted = looked.stream()
                .filter(it -> !isVetoed(table, it))
                .map(it -> wanted(table, it))
                .toList();
        introductions.introduce(wanted, outcome -> assertThat(outcome.why())
                .as("why %s were not introduced", outcome.wanted())
                .isNull());
        if (board.standing().meeting().isPresent()) {
            var summary = new Meeting.Summary(
                    table.on(org.otonari.kernel.Side.PARTICIPANT).size(),
                    table.on(org.otonari.kernel.Side.VOLUNTEER).size(),
                    best.total(),
                    best.greedyTotal());
            meetings.close(Set.of(Actors.SATO.account(), Actors.SUZUKI.account()), summary, null);
        }
    }

    private boolean isVetoed(OnTheTable table, Match match) {
        if (!chance.is(Habits.VETO)) {
            return false;
        }
        var pair = wanted(table, match);
        decisions.veto(pair.participant(), pair.volunteer(), true, "職場が同じ");
        vetoed++;
        return true;
    }

    private boolean isOurs(OnTheTable table, Match match) {
        var pair = wanted(table, match);
        return ours.test(pair.participant()) && ours.test(pair.volunteer());
    }

    private static MeetingIntroductions.Wanted wanted(OnTheTable table, Match match) {
        return new MeetingIntroductions.Wanted(
                table.get(match.pairing().participant()).number(),
                table.get(match.pairing().volunteer()).number());
    }

    int suggested() {
        return suggested;
    }

    int vetoed() {
        return vetoed;
    }

    private record Laid(OnTheTable table, Arrangement best) {}
}
