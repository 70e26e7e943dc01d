package org.otonari.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import org.otonari.kernel.CaseNumber;

/** Two people's way from the introduction to the end of their half year. */
class PairWalk {

    private static final Map<Character, String> MOODS = Map.of('G', "great", 'g', "good", 'o', "ok", 'b', "bad");
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration A_FEW_DAYS = Duration.ofDays(3);

    private final CaseWalk.Tools tools;
    private final CaseWalk pair;
    private Instant established = Instant.EPOCH;
    private Duration rested = Duration.ZERO;

    PairWalk(CaseWalk.Tools tools, CaseNumber number) {
        this.tools = tools;
        this.pair = new CaseWalk(tools, number);
    }

    CaseNumber number() {
        return pair.number();
    }

    PairWalk bothAgree() {
        pair.after(Duration.ofHours(20));
        pair.links("introduction").limit(2).forEach(token -> tools.answers().answerIntroduction(token, true));
        return this;
    }

    PairWalk payFees() {
        pair.after(A_DAY.multipliedBy(2))
                .does(
                        "finance1",
                        "Task_RecordMembershipFees",
                        Map.of("payment", "settled", "participantPayment", "paid", "volunteerPayment", "paid"));
        return this;
    }

    PairWalk meet() {
        var at = LocalDateTime.ofInstant(
                tools.clock().instant().plus(Duration.ofDays(4)), tools.clock().getZone());
        pair.after(A_DAY)
                .does(
                        "coordinator1",
                        "Task_ArrangeFirstMeeting",
                        Map.of("meetingAt", at.toString(), "meetingMethod", "online", "meetingPlace", "Zoom"));
        pair.after(A_DAY.multipliedBy(4))
                .does(
                        "coordinator1",
                        "Task_HoldFirstMeeting",
                        Map.of("firstMeeting", "established", "agreement", true));
        established = tools.clock().instant();
        return this;
    }

    /** Both sides answer the check-in of a day after the start, a day later. */
    PairWalk answerCheckIn(int day) {
        pair.at(established.plus(Duration.ofDays(day)));
        pair.after(A_DAY);
        pair.links("checkin").limit(2).forEach(token -> tools.answers()
                .answerCheckIn(token, "2-3", day < 30 ? "good" : "great", "いっしょに料理をしました。"));
        return this;
    }

    /** A day after the check-in each side answers with its own sign, see {@link DemoPairs.Plot}. */
    PairWalk answerCheckIn(int day, String signs) {
        pair.at(laterOf(established.plus(rested).plus(Duration.ofDays(day))));
        staffSeesToIt();
        var tokens = pair.links("checkin").limit(2).toList();
        pair.after(A_DAY);
        for (var side = 0; side < tokens.size(); side++) {
            var mood = MOODS.get(signs.charAt(side));
            if (mood != null) {
                tools.answers().answerCheckIn(tokens.get(side), mood.equals("bad") ? "0" : "2-3", mood, null);
            }
        }
        return this;
    }

    /** What the months before brought up is done; only the latest is still open. */
    private void staffSeesToIt() {
        doesIfOpen("Task_MidReview", Map.of("participantVoice", "楽しく続いています。"));
        doesIfOpen(
                "Task_CallSilent",
                Map.of("reachedParticipant", "reached", "reachedVolunteer", "reached", "note", "仕事が忙しかったとのこと。"));
        doesIfOpen("Task_SupportAtRisk", Map.of("situation", "仕事が忙しく、返事が遅れがち。", "action", "月に一度、電話で様子を聞く。"));
        doesIfOpen("Task_RespondToConcern", Map.of("heard", "会話が続かない。", "done", "話題を一緒に考えた。"));
    }

    private void doesIfOpen(String step, Map<String, Object> answers) {
        if (pair.hasOpen(step)) {
            pair.does("coordinator2", step, answers);
        }
    }

    /** Rests for some days; one that would last longer than the story goes on resting. */
    PairWalk rest(int days, Instant today) {
        var until = LocalDateTime.ofInstant(
                        tools.clock().instant(), tools.clock().getZone())
                .toLocalDate()
                .plusDays(days);
        tools.inTheNameOf().run("coordinator2", () -> tools.care().pause(pair.number(), until));
        rested = rested.plus(Duration.ofDays(days));
        var over = until.atStartOfDay(tools.clock().getZone()).toInstant();
        if (over.isBefore(today)) {
            pair.at(over);
        }
        return this;
    }

    private Instant laterOf(Instant moment) {
        var now = tools.clock().instant();
        return moment.isAfter(now) ? moment : now;
    }

    PairWalk reviewMid() {
        pair.at(established.plus(Duration.ofDays(95)));
        pair.does("coordinator1", "Task_MidReview", Map.of("participantVoice", "楽しく続いています。"));
        return this;
    }

    /** Lets the days pass in small steps, so that everything happens on its day. */
    void liveUntil(Instant moment) {
        for (var day = tools.clock().instant().plus(A_FEW_DAYS); day.isBefore(moment); day = day.plus(A_FEW_DAYS)) {
            pair.at(day);
        }
        pair.at(moment);
    }

    void complete() {
        pair.at(established.plus(Duration.ofDays(169)));
        pair.does("coordinator1", "Task_MidReview", Map.of("participantVoice", "楽しく続いています。"));
        pair.at(established.plus(Duration.ofDays(185)));
        pair.does(
                "coordinator1",
                "Task_ClosingReview",
                Map.of(
                        "participantVoice", "日本語で病院に行けるようになりました。",
                        "participantSatisfaction", "5",
                        "volunteerVoice", "これからも友だちです。",
                        "volunteerSatisfaction", "5",
                        "meetings", "18"));
        pair.after(A_DAY)
                .does(
                        "coordinator1",
                        "Task_RecordOutcome",
                        Map.of("participantNext", "friends", "volunteerNext", "new_pair"));
    }
}
