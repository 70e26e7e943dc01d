package org.otonari.ofp;

import static org.otonari.Actors.SATO;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.otonari.Newcomers;
import org.otonari.PairStory;
import org.otonari.Time;
import org.otonari.Work;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;

/** Completions of every user task of both processes: where it stands open, and with which answers it is completed. */
record UndoneDeeds(Newcomers newcomers, PairStory story, Work work, Time time, PairCare care) {

    private static final String MOVED_MEANWHILE = "Task_RecheckDistanceMeanwhile";
    private static final String INCIDENT_MEANWHILE = "Task_HandleIncidentMeanwhile";

    /** @param open a case in which the task is open */
    record Deed(
            String name,
            String step,
            Function<UndoneDeeds, CaseNumber> open,
            Function<UndoneDeeds, Map<String, ?>> answers) {

        Deed(String name, String step, Function<UndoneDeeds, CaseNumber> open, Map<String, ?> answers) {
            this(name, step, open, it -> answers);
        }

        @Override
        public String toString() {
            return step + ": " + name;
        }
    }

    static List<Deed> reversible() {
        return List.of(
                new Deed("eligible", "Task_CheckApplication", UndoneDeeds::applied, Newcomers.eligible()),
                new Deed(
                        "attended",
                        "Task_RecordAttendance",
                        UndoneDeeds::afterSession,
                        Map.of("attendance", "attended")),
                new Deed(
                        "no show", "Task_RecordAttendance", UndoneDeeds::afterSession, Map.of("attendance", "no_show")),
                new Deed("rebook", "Task_CallAboutSession", UndoneDeeds::notBooked, Map.of("callOutcome", "rebook")),
                new Deed("pause", "Task_CallAboutSession", UndoneDeeds::notBooked, Map.of("callOutcome", "pause")),
                new Deed("arranged", "Task_ArrangeInterview", UndoneDeeds::attended, UndoneDeeds::interview),
                new Deed("confirmed", "Task_CheckIdentity", UndoneDeeds::arranged, identity()),
                new Deed(
                        "not confirmed",
                        "Task_CheckIdentity",
                        UndoneDeeds::arranged,
                        Map.of("identity", "not_confirmed")),
                new Deed("held", "Task_HoldInterview", UndoneDeeds::atInterview, Newcomers.heard("student")),
                new Deed("no show", "Task_HoldInterview", UndoneDeeds::atInterview, Map.of("interview", "no_show")),
                new Deed("rebook", "Task_CallAboutInterview", UndoneDeeds::missed, Map.of("callOutcome", "rebook")),
                new Deed("pause", "Task_CallAboutInterview", UndoneDeeds::missed, Map.of("callOutcome", "pause")),
                new Deed("a fee is due", "Task_Decide", it -> it.atDecision("none"), Map.of("decision", "accept")),
                new Deed("no fee is due", "Task_Decide", it -> it.atDecision("evacuee"), Map.of("decision", "accept")),
                new Deed("paid", "Task_RecordRegistrationFee", UndoneDeeds::atFee, it -> it.newcomers.paid()),
                new Deed("reminded and waived", "Task_RecordRegistrationFee", UndoneDeeds::reminded, waived()),
                new Deed("reviewed", "Task_ReviewWaiting", UndoneDeeds::waitsLong, Map.of("note", "区外も含める")),
                new Deed("reviewed", "Task_ReviewLongWaiting", UndoneDeeds::waitsVeryLong, Map.of("note", "区外も")),
                new Deed("settled", "Task_RecordMembershipFees", UndoneDeeds::atMembership, settled()),
                new Deed("arranged", "Task_ArrangeFirstMeeting", it -> it.story.agreed(), UndoneDeeds::meeting),
                new Deed("postponed", "Task_HoldFirstMeeting", it -> it.story.atFirstMeeting(), first("postponed")),
                new Deed("near enough", "Task_RecheckDistance", UndoneDeeds::moved, distance("online")),
                new Deed("goes on", "Task_HandleIncident", UndoneDeeds::incident, handled("resume")),
                new Deed("near enough at rest", MOVED_MEANWHILE, UndoneDeeds::movedAtRest, distance("online")),
                new Deed("rests on", INCIDENT_MEANWHILE, UndoneDeeds::incidentAtRest, handled("resume")),
                new Deed("called", "Task_CallSilent", it -> it.silent("Task_CallSilent"), called()),
                new Deed("supported", "Task_SupportAtRisk", it -> it.silent("Task_SupportAtRisk"), supported()),
                new Deed("held", "Task_MidReview", it -> it.silent("Task_MidReview"), Map.of("adjustments", "月二回に")),
                new Deed(
                        "answered",
                        "Task_RespondToConcern",
                        UndoneDeeds::concerned,
                        Map.of("heard", "不安", "done", "話す")),
                new Deed("reviewed", "Task_ClosingReview", UndoneDeeds::atClosing, Map.of("meetings", 22)));
    }

    static List<Deed> lasting() {
        return List.of(
                new Deed(
                        "duplicate",
                        "Task_CheckApplication",
                        UndoneDeeds::applied,
                        eligibility("duplicate", "duplicateOf")),
                new Deed(
                        "ineligible",
                        "Task_CheckApplication",
                        UndoneDeeds::applied,
                        eligibility("ineligible", "reason")),
                new Deed(
                        "withdraws",
                        "Task_CallAboutSession",
                        UndoneDeeds::notBooked,
                        Map.of("callOutcome", "withdraw")),
                new Deed(
                        "withdraws", "Task_CallAboutInterview", UndoneDeeds::missed, Map.of("callOutcome", "withdraw")),
                new Deed("declined", "Task_Decide", it -> it.atDecision("none"), decided("decline")),
                new Deed("spot", "Task_Decide", it -> it.atDecision("none"), decided("spot")),
                new Deed("consultation", "Task_Decide", it -> it.atDecision("none"), decided("consultation")),
                new Deed("unpaid", "Task_RecordRegistrationFee", UndoneDeeds::atFee, Map.of("payment", "unpaid")),
                new Deed("unpaid", "Task_RecordMembershipFees", UndoneDeeds::atMembership, unpaid()),
                new Deed("established", "Task_HoldFirstMeeting", it -> it.story.atFirstMeeting(), established()),
                new Deed(
                        "not established",
                        "Task_HoldFirstMeeting",
                        it -> it.story.atFirstMeeting(),
                        first("not_established")),
                new Deed("too far", "Task_RecheckDistance", UndoneDeeds::moved, distance("close")),
                new Deed("ends", "Task_HandleIncident", UndoneDeeds::incident, handled("end")),
                new Deed("too far at rest", MOVED_MEANWHILE, UndoneDeeds::movedAtRest, distance("close")),
                new Deed("ends at rest", INCIDENT_MEANWHILE, UndoneDeeds::incidentAtRest, handled("end")),
                new Deed("completed", "Task_RecordOutcome", it -> it.story.atOutcome(), next("friends")),
                new Deed("decided", "Task_DecideNextSteps", UndoneDeeds::ended, next("leave")));
    }

    private CaseNumber applied() {
        return newcomers.applied(Side.PARTICIPANT);
    }

    private CaseNumber afterSession() {
        var number = newcomers.invitedToSession(Side.PARTICIPANT);
        newcomers.book(number);
        time.fire("Timer_SessionHeld", number);
        return number;
    }

    private CaseNumber notBooked() {
        var number = newcomers.invitedToSession(Side.PARTICIPANT);
        time.fire("Timer_SessionNotBooked", number);
        return number;
    }

    private CaseNumber attended() {
        return newcomers.afterSession(Side.PARTICIPANT);
    }

    private CaseNumber arranged() {
        var number = attended();
        newcomers.arrangeInterview(number);
        return number;
    }

    private CaseNumber atInterview() {
        return newcomers.atInterview(Side.VOLUNTEER);
    }

    private CaseNumber missed() {
        var number = atInterview();
        work.complete(number, "Task_HoldInterview", Map.of("interview", "no_show"));
        return number;
    }

    private CaseNumber atDecision(String feeReduction) {
        return newcomers.atDecision(Side.PARTICIPANT, feeReduction);
    }

    private CaseNumber atFee() {
        return newcomers.accepted(Side.PARTICIPANT, "none");
    }

    private CaseNumber reminded() {
        var number = atFee();
        time.fire("Timer_RegistrationFeeReminder", number);
        return number;
    }

    private CaseNumber waitsLong() {
        var number = newcomers.waiting(Side.PARTICIPANT, "evacuee");
        time.fire("Timer_WaitingAlert", number);
        return number;
    }

    private CaseNumber waitsVeryLong() {
        var number = newcomers.waiting(Side.PARTICIPANT, "evacuee");
        time.fire("Timer_WaitingEscalation", number);
        return number;
    }

    private CaseNumber atMembership() {
        var pair = story.introduced("none", "none");
        story.bothAgree(pair);
        return pair;
    }

    private CaseNumber moved() {
        var pair = story.established();
        SATO.does(() -> care.reportMove(pair));
        return pair;
    }

    private CaseNumber incident() {
        var pair = story.established();
        SATO.does(() -> care.reportIncident(pair));
        return pair;
    }

    /** Nobody answers until this has to be done; what comes before stays undone. */
    private CaseNumber silent(String step) {
        var pair = story.established();
        while (!work.openSteps(pair).contains(step)) {
            story.nextMilestone(pair);
        }
        return pair;
    }

    private CaseNumber concerned() {
        var pair = story.established();
        story.nextMilestone(pair);
        story.askForHelp(pair, Side.PARTICIPANT);
        return pair;
    }

    private CaseNumber atClosing() {
        var pair = story.established();
        story.liveThroughTheHalfYear(pair);
        time.fire("Timer_PlannedEnd", pair);
        return pair;
    }

    private CaseNumber movedAtRest() {
        var pair = atRest();
        SATO.does(() -> care.reportMove(pair));
        return pair;
    }

    private CaseNumber incidentAtRest() {
        var pair = atRest();
        SATO.does(() -> care.reportIncident(pair));
        return pair;
    }

    private CaseNumber atRest() {
        var pair = story.established();
        SATO.does(() -> care.pause(pair, time.today().plusDays(30)));
        return pair;
    }

    private CaseNumber ended() {
        var pair = moved();
        work.complete(pair, "Task_RecheckDistance", distance("close"));
        return pair;
    }

    private Map<String, ?> interview() {
        return Map.of(
                "interviewAt",
                time.afternoonIn(3),
                "interviewMethod",
                "online",
                "interviewPlace",
                "https://meet.example.org");
    }

    private Map<String, ?> meeting() {
        return Map.of("meetingAt", time.afternoonIn(4), "meetingMethod", "online", "meetingPlace", "Zoom");
    }

    private static Map<String, ?> identity() {
        return Map.of("identity", "confirmed", "documentKind", "passport");
    }

    private static Map<String, ?> waived() {
        return Map.of("payment", "waived", "waiverReason", "理事会の決定");
    }

    private static Map<String, ?> settled() {
        return Map.of("payment", "settled", "participantPayment", "paid", "volunteerPayment", "paid");
    }

    private static Map<String, ?> unpaid() {
        return Map.of("payment", "unpaid", "unpaidNote", "連絡がとれない");
    }

    private static Map<String, ?> first(String outcome) {
        return Map.of("firstMeeting", outcome, "reason", "体調が悪い");
    }

    private static Map<String, ?> established() {
        return Map.of("firstMeeting", "established", "agreement", true);
    }

    private static Map<String, ?> distance(String distance) {
        return Map.of("distance", distance, "note", "電車で四十分");
    }

    private static Map<String, ?> handled(String incident) {
        return Map.of("happened", "約束のない訪問", "decided", "注意のうえ様子を見る", "incident", incident);
    }

    private static Map<String, ?> called() {
        return Map.of("reachedParticipant", "reached", "reachedVolunteer", "reached", "note", "元気");
    }

    private static Map<String, ?> supported() {
        return Map.of("situation", "仕事が忙しい", "action", "月一回に減らす");
    }

    private static Map<String, ?> eligibility(String eligibility, String field) {
        return Map.of("eligibility", eligibility, field, "OFP-2027-00001");
    }

    private static Map<String, ?> decided(String decision) {
        return Map.of("decision", decision, "reason", "ほかの支援が合う");
    }

    private static Map<String, ?> next(String next) {
        return Map.of("participantNext", next, "volunteerNext", next);
    }
}
