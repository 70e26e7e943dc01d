package org.otonari.ofp.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.otonari.Actors.SATO;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otonari.Newcomers;
import org.otonari.Paths;
import org.otonari.Volunteering;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.matching.Weights;
import org.otonari.ofp.ApplicationSummary;
import org.otonari.ofp.MatchingDesk;
import org.otonari.ofp.WaitingPeople.NotYet;
import org.otonari.volunteers.Requirement;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody is introduced to a volunteer who is not ready (domain.md §2.2). */
class VolunteerGateTests extends Paths {

    @Autowired
    MeetingBoard board;

    @Autowired
    MeetingDecisions decisions;

    @Autowired
    MatchingMeetings meetings;

    @Autowired
    MatchingDesk desk;

    @Autowired
    Volunteering volunteering;

    private CaseNumber participant;
    private CaseNumber volunteer;

    @BeforeEach
    void oneIsReadyAndOneIsNot() {
        participant = newcomers.waiting(Side.PARTICIPANT, "evacuee");
        volunteer = newcomers.accepted(Side.VOLUNTEER, "evacuee");
    }

    @AfterEach
    void theMeetingEnds() {
        SATO.does(() -> board.standing()
                .meeting()
                .ifPresent(it -> meetings.close(Set.of(), new Meeting.Summary(0, 0, 0, 0), null)));
    }

    @Test
    void whoeverIsNotReadyWaitsBesideTheBoardWithWhatIsMissing() {
        assertThat(onTheTable()).contains(participant).doesNotContain(volunteer);
        assertThat(waitingVolunteers()).doesNotContain(volunteer);
        assertThat(notYet().standing().missing())
                .containsExactly(Requirement.PLEDGE, Requirement.TRAINING, Requirement.QUIZ, Requirement.INSURANCE);

        var registration = volunteering.registration(volunteer);
        volunteering.pledge(registration, newcomers.person(volunteer));
        assertThat(notYet().standing().missing()).doesNotContain(Requirement.PLEDGE);
    }

    @Test
    void whoeverHasBecomeReadyJoinsTheBoardAndIsCounted() {
        var before = SATO.asks(desk::countWaiting);
        var table = SATO.asks(() -> board.read(Weights.defaults(), share -> {}));
        assertThat(SATO.<Boolean>asks(() -> board.isStill(table))).isTrue();

        volunteering.onboard(volunteer);

        assertThat(SATO.asks(desk::countWaiting)).isEqualTo(before + 1);
        assertThat(SATO.<Boolean>asks(() -> board.isStill(table))).isFalse();
        assertThat(onTheTable()).contains(volunteer);
        assertThat(SATO.asks(board::notYet)).noneMatch(it -> it.who().number().equals(volunteer));
    }

    @Test
    void nobodyIntroducesThemByHandAndReadsWhy() {
        assertThatThrownBy(() -> SATO.does(() -> desk.introduce(participant, volunteer)))
                .extracting("key")
                .isEqualTo("ofp.notYet.PLEDGE");
        assertThatThrownBy(() -> SATO.does(() -> decisions.pairByHand(participant, volunteer, "近所なので", List.of())))
                .extracting("key")
                .isEqualTo("ofp.notYet.PLEDGE");
        assertThatThrownBy(() -> SATO.does(() -> desk.suggestionsFor(volunteer)))
                .extracting("key")
                .isEqualTo("ofp.notYet.PLEDGE");
        stands(participant, "waiting");
    }

    @Test
    void aHomeWithChildrenIsOpenToApprovedVolunteersOnly() {
        volunteering.onboard(volunteer);
        var family = newcomers.atInterview(Side.PARTICIPANT);
        var answers = new HashMap<>(Newcomers.heard("evacuee"));
        answers.put("minorsInHome", "yes");
        work.complete(family, "Task_HoldInterview", answers);
        work.complete(family, "Task_Decide", java.util.Map.of("decision", "accept"));

        assertThat(suggested(participant)).contains(volunteer);
        assertThat(suggested(family)).doesNotContain(volunteer);
        assertThatThrownBy(() -> SATO.does(() -> decisions.lock(family, volunteer)))
                .extracting("key")
                .isEqualTo("ofp.board.refused.obstacles");
    }

    private List<CaseNumber> suggested(CaseNumber number) {
        return SATO.asks(() -> desk.suggestionsFor(number)).suggestions().stream()
                .map(it -> it.other().number())
                .toList();
    }

    private List<CaseNumber> onTheTable() {
        var table = SATO.asks(() -> board.read(Weights.defaults(), share -> {}));
        return java.util.stream.Stream.of(Side.values())
                .flatMap(side -> table.on(side).stream())
                .map(ApplicationSummary::number)
                .toList();
    }

    private List<CaseNumber> waitingVolunteers() {
        return SATO.asks(() -> desk.waiting(Side.VOLUNTEER)).stream()
                .map(ApplicationSummary::number)
                .toList();
    }

    private NotYet notYet() {
        return SATO.asks(board::notYet).stream()
                .filter(it -> it.who().number().equals(volunteer))
                .findFirst()
                .orElseThrow();
    }
}
