package org.otonari;

import java.util.Map;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;
import org.otonari.ofp.Answers;
import org.otonari.ofp.MatchingDesk;
import org.otonari.ofp.Pairs;
import org.springframework.stereotype.Component;

/** Two people and how far they have come together. */
@Component
public class PairStory {

    private final Newcomers newcomers;
    private final MatchingDesk desk;
    private final Pairs pairs;
    private final Answers answers;
    private final Work work;
    private final Records records;
    private final Progress progress;
    private final Time time;

    PairStory(
            Newcomers newcomers,
            MatchingDesk desk,
            Pairs pairs,
            Answers answers,
            Work work,
            Records records,
            Progress progress,
            Time time) {
        this.newcomers = newcomers;
        this.desk = desk;
        this.pairs = pairs;
        this.answers = answers;
        this.work = work;
        this.records = records;
        this.progress = progress;
        this.time = time;
    }

    /** Both evacuees, so that no fee stands in the way. */
    public CaseNumber introduced() {
        return introduced("evacuee", "evacuee");
    }

    public CaseNumber introduced(String participantReduction, String volunteerReduction) {
        var participant = newcomers.waiting(Side.PARTICIPANT, participantReduction);
        var volunteer = newcomers.waiting(Side.VOLUNTEER, volunteerReduction);
        return introduce(participant, volunteer);
    }

    public CaseNumber introduce(CaseNumber participant, CaseNumber volunteer) {
        var number = Actors.SATO.asks(() -> desk.introduce(participant, volunteer));
        progress.of(number);
        return number;
    }

    public void answer(CaseNumber pair, Side side, boolean agrees) {
        answers.answerIntroduction(records.token(pair, person(pair, side), "introduction"), agrees);
    }

    public void bothAgree(CaseNumber pair) {
        answer(pair, Side.PARTICIPANT, true);
        answer(pair, Side.VOLUNTEER, true);
    }

    public CaseNumber agreed() {
        var pair = introduced();
        bothAgree(pair);
        return pair;
    }

    public void arrangeFirstMeeting(CaseNumber pair) {
        work.complete(
                pair,
                "Task_ArrangeFirstMeeting",
                Map.of(
                        "meetingAt", time.afternoonIn(4),
                        "meetingMethod", "online",
                        "meetingPlace", "https://meet.example.org/otonari"));
    }

    public CaseNumber atFirstMeeting() {
        var pair = agreed();
        arrangeFirstMeeting(pair);
        return pair;
    }

    public CaseNumber established() {
        var pair = atFirstMeeting();
        establish(pair);
        return pair;
    }

    public void establish(CaseNumber pair) {
        work.complete(pair, "Task_HoldFirstMeeting", Map.of("firstMeeting", "established", "agreement", true));
    }

    /** The next moment of the half year comes. */
    public void nextMilestone(CaseNumber pair) {
        time.fire("Timer_NextMilestone", pair);
    }

    public void answerCheckIn(CaseNumber pair, Side side, String mood) {
        answers.answerCheckIn(checkInToken(pair, side), "2-3", mood, null);
    }

    public void askForHelp(CaseNumber pair, Side side) {
        answers.askForHelp(checkInToken(pair, side));
    }

    public String checkInToken(CaseNumber pair, Side side) {
        return records.token(pair, person(pair, side), "check-in");
    }

    /** Every check-in is answered by both until the notice of the end has been sent; the review is held. */
    public void liveThroughTheHalfYear(CaseNumber pair) {
        while (!records.status(pair).equals("closing")) {
            nextMilestone(pair);
            for (var checkIn : pairs.summary(pair).checkIns()) {
                if (checkIn.answeredAt() == null) {
                    answerCheckIn(pair, checkIn.side(), "good");
                }
            }
            if (work.openSteps(pair).contains("Task_MidReview")) {
                work.complete(pair, "Task_MidReview", Map.of("participantVoice", "楽しい"));
            }
        }
    }

    public CaseNumber atOutcome() {
        var pair = established();
        liveThroughTheHalfYear(pair);
        time.fire("Timer_PlannedEnd", pair);
        work.complete(pair, "Task_ClosingReview", Map.of("participantSatisfaction", "5", "meetings", 22));
        return pair;
    }

    public PersonId person(CaseNumber pair, Side side) {
        var summary = pairs.summary(pair);
        return side == Side.PARTICIPANT ? summary.participant() : summary.volunteer();
    }

    public CaseNumber application(CaseNumber pair, Side side) {
        var summary = pairs.summary(pair);
        return side == Side.PARTICIPANT ? summary.participantApplication() : summary.volunteerApplication();
    }
}
