package org.otonari.ofp.meeting;

import java.util.List;
import org.otonari.casefile.CaseFiles;
import org.otonari.kernel.CaseNumber;
import org.otonari.ofp.MatchingDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One decided pair becomes an introduction, with its entry in the three files it touches, or nothing does. */
@Service
@Transactional
class OneIntroduction {

    private final MatchingMeetings meetings;
    private final MeetingDecisions decided;
    private final DecisionTable decisions;
    private final MatchingDesk desk;
    private final CaseFiles cases;

    OneIntroduction(
            MatchingMeetings meetings,
            MeetingDecisions decided,
            DecisionTable decisions,
            MatchingDesk desk,
            CaseFiles cases) {
        this.meetings = meetings;
        this.decided = decided;
        this.decisions = decisions;
        this.desk = desk;
        this.cases = cases;
    }

    CaseNumber introduce(CaseNumber participant, CaseNumber volunteer) {
        var meeting = meetings.lockRunningOrOpen();
        var decision = decisions.of(meeting.id()).stream()
                .filter(it -> it.stands() && it.pairs())
                .filter(it -> it.participantCase().equals(participant)
                        && it.volunteerCase().equals(volunteer))
                .findFirst()
                .orElseGet(() -> decided.lock(participant, volunteer));
        if (decision.isIntroduced()) {
            throw new MeetingRefused("ofp.board.refused.introduced", String.valueOf(decision.pair()));
        }
        var pair = desk.introduce(participant, volunteer);
        decisions.introduced(decision.id(), pair);
        for (var number : List.of(pair, participant, volunteer)) {
            remember(number, meeting, decision);
        }
        meetings.changed(meeting.id());
        return pair;
    }

    private void remember(CaseNumber number, Meeting meeting, Decision decision) {
        var reason = decision.reason();
        if (reason == null) {
            cases.event(number, "ofp.timeline.meeting.introduced", meeting.heldOn());
        } else {
            cases.explain(
                    number,
                    org.otonari.casefile.TimelineLine.Kind.EVENT,
                    "ofp.timeline.meeting.introducedByHand",
                    reason,
                    meeting.heldOn());
        }
    }
}
