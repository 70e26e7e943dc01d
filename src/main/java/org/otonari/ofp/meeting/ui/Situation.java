package org.otonari.ofp.meeting.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;
import org.otonari.matching.Arrangement;
import org.otonari.matching.Choices;
import org.otonari.matching.Match;
import org.otonari.matching.Pairing;
import org.otonari.ofp.ApplicationSummary;
import org.otonari.ofp.meeting.Decision;
import org.otonari.ofp.meeting.MeetingBoard.Standing;
import org.otonari.ofp.meeting.OnTheTable;

/** What one reader's board shows: who lies on the table, what is decided, and what is best around it. */
record Situation(OnTheTable table, Standing standing, Choices choices, Arrangement arrangement) {

    static Situation of(OnTheTable table, Standing standing) {
        var choices = standing.choices(table);
        return new Situation(table, standing, choices, table.board().arrange(choices));
    }

    Optional<Match> matchOf(PersonId person) {
        return arrangement.of(person);
    }

    Optional<Decision> decisionOn(Pairing pairing) {
        return standing.about(pairing);
    }

    MatchLines.Kind kindOf(Match match) {
        return decisionOn(match.pairing())
                .map(it -> it.kind() == Decision.Kind.HAND ? MatchLines.Kind.HAND : MatchLines.Kind.LOCK)
                .orElse(MatchLines.Kind.SUGGESTED);
    }

    boolean isSpokenForElsewhere(PersonId person) {
        return choices.out().contains(person);
    }

    ApplicationSummary participant(Pairing pairing) {
        return table.get(pairing.participant());
    }

    ApplicationSummary volunteer(Pairing pairing) {
        return table.get(pairing.volunteer());
    }

    Pairing pairing(ApplicationSummary one, ApplicationSummary other) {
        return one.side() == Side.PARTICIPANT
                ? new Pairing(one.person().id(), other.person().id())
                : new Pairing(other.person().id(), one.person().id());
    }

    /** How many percent more the arrangement is worth than choosing one pair after the other. */
    int betterThanGreedy() {
        var greedy = arrangement.greedyTotal();
        return greedy == 0 ? 0 : (int) Math.round(100.0 * (arrangement.total() - greedy) / greedy);
    }

    Optional<ApplicationSummary> byCase(@Nullable String number) {
        return java.util.stream.Stream.of(Side.values())
                .flatMap(side -> table.on(side).stream())
                .filter(it -> it.number().value().equals(number))
                .findFirst();
    }
}
