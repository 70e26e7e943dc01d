package org.otonari.year;

import java.time.LocalDateTime;
import java.time.Month;
import java.util.List;
import java.util.Map;

/** What staff write into the forms, step by step. */
final class Forms {

    private static final int[] REST = {0, 34, 33, 33};

    private final Chance chance;

    Forms(Chance chance) {
        this.chance = chance;
    }

    /** @throws AssertionError at a step nobody would know how to do */
    Map<String, Object> answers(String step, LocalDateTime now) {
        return switch (step) {
            case "Task_CheckApplication" ->
                chance.is(Habits.INELIGIBLE)
                        ? Map.of("checked", List.of("age"), "eligibility", "ineligible", "reason", "活動できる地域の外")
                        : Map.of("checked", List.of("age", "area", "consent"), "eligibility", "eligible");
            case "Task_RecordAttendance" ->
                Map.of("attendance", chance.is(Habits.COMES_TO_SESSION) ? "attended" : "no_show");
            case "Task_CallAboutSession", "Task_CallAboutInterview" ->
                Map.of("callOutcome", List.of("rebook", "pause", "withdraw").get(chance.weighed(Habits.CALL)));
            case "Task_ArrangeInterview" ->
                Map.of("interviewAt", afternoon(now, 2, 9), "interviewMethod", "online", "interviewPlace", "Zoom");
            case "Task_CheckIdentity" ->
                chance.is(Habits.IDENTITY_CONFIRMED)
                        ? Map.of("identity", "confirmed", "documentKind", "residence_card")
                        : Map.of("identity", "not_confirmed", "documentNote", "住所が違う");
            case "Task_HoldInterview" -> interview();
            case "Task_Decide" -> decision();
            case "Task_RecordRegistrationFee" ->
                chance.is(Habits.PAYS)
                        ? Map.of("payment", "paid", "paidOn", now.toLocalDate().toString())
                        : Map.of("payment", "unpaid");
            case "Task_ReviewWaiting", "Task_ReviewLongWaiting" -> Map.of("note", "次の会議でもう一度探す");
            default -> ofVolunteer(step, now);
        };
    }

    private Map<String, Object> ofVolunteer(String step, LocalDateTime now) {
        var today = now.toLocalDate().toString();
        return switch (step) {
            case "Task_CallAboutPledge" ->
                Map.of("pledgeOutcome", List.of("paper", "wait", "stop").get(chance.weighed(Habits.PLEDGE_CALL)));
            case "Task_RecordTraining" -> Map.of("trainedOn", today, "trainingMinutes", 120, "trainingWay", "online");
            case "Task_GoThroughQuiz" -> Map.of("quizTogether", "passed", "note", "例を使って話した");
            case "Task_RegisterInsurance" -> Map.of("insuredFrom", today);
            case "Task_CallAboutYear" -> Map.of("yearAnswer", "go_on");
            case "Task_RenewInsurance" -> Map.of("renewal", "renewed", "insuredFrom", firstOfApril(now));
            default -> ofPair(step, now);
        };
    }

    /** Or today, for whoever comes too late for that. */
    private static String firstOfApril(LocalDateTime now) {
        var today = now.toLocalDate();
        return today.getMonth() == Month.MARCH
                ? today.withMonth(4).withDayOfMonth(1).toString()
                : today.toString();
    }

    private Map<String, Object> ofPair(String step, LocalDateTime now) {
        return switch (step) {
            case "Task_RecordMembershipFees" ->
                chance.is(Habits.PAYS)
                        ? Map.of(
                                "payment", "settled",
                                "participantPayment", "paid",
                                "volunteerPayment", "paid")
                        : Map.of("payment", "unpaid", "unpaidNote", "連絡がとれない");
            case "Task_ArrangeFirstMeeting" ->
                Map.of("meetingAt", afternoon(now, 3, 10), "meetingMethod", "online", "meetingPlace", "Zoom");
            case "Task_HoldFirstMeeting" -> firstMeeting();
            case "Task_CallSilent" ->
                Map.of("reachedParticipant", "reached", "reachedVolunteer", "not_needed", "note", "電話で話せた");
            case "Task_SupportAtRisk" -> Map.of("situation", "忙しくて会えていない", "action", "三人で話す");
            case "Task_RespondToConcern" -> Map.of("heard", "連絡の回数に悩む", "done", "約束を見直す");
            case "Task_MidReview" -> Map.of("participantVoice", "楽しい");
            case "Task_RecheckDistance", "Task_RecheckDistanceMeanwhile" ->
                Map.of(
                        "distance",
                        List.of("continue", "online", "close").get(chance.weighed(Habits.DISTANCE)),
                        "note",
                        "引越し");
            case "Task_HandleIncident", "Task_HandleIncidentMeanwhile" ->
                Map.of(
                        "happened",
                        "約束のない訪問",
                        "decided",
                        "注意する",
                        "incident",
                        chance.is(Habits.RESUMES_AFTER_INCIDENT) ? "resume" : "end");
            case "Task_ClosingReview" -> Map.of("participantSatisfaction", "5", "meetings", 12 + chance.number(20));
            case "Task_RecordOutcome" ->
                Map.of(
                        "participantNext",
                                List.of("friends", "new_pair", "volunteer", "leave")
                                        .get(chance.weighed(55, 15, 10, 20)),
                        "volunteerNext", List.of("friends", "new_pair", "leave").get(chance.weighed(45, 40, 15)));
            case "Task_DecideNextSteps" -> Map.of("participantNext", next(), "volunteerNext", next());
            case "Task_DecideEscalation" -> Map.of("decision", "accept", "reason", "人手が足りなかった");
            default -> throw new AssertionError("Nobody knows how to do " + step);
        };
    }

    private Map<String, Object> interview() {
        if (!chance.is(Habits.COMES_TO_INTERVIEW)) {
            return Map.of("interview", "no_show");
        }
        return Map.of(
                "interview", "held",
                "wishes", "近所の人と話したい",
                "availability", "週末",
                "feeReduction",
                        chance.is(Habits.OWES_NO_FEE) ? chance.one(List.of("evacuee", "hardship", "student")) : "none");
    }

    private Map<String, Object> decision() {
        return chance.is(Habits.ACCEPTED)
                ? Map.of("decision", "accept")
                : Map.of(
                        "decision",
                        List.of("accept", "spot", "consultation", "decline").get(chance.weighed(REST)),
                        "reason",
                        "ほかの窓口のほうが合う");
    }

    private Map<String, Object> firstMeeting() {
        if (chance.is(Habits.FIRST_MEETING_POSTPONED)) {
            return Map.of("firstMeeting", "postponed", "reason", "体調不良");
        }
        return chance.is(Habits.ESTABLISHED)
                ? Map.of("firstMeeting", "established", "agreement", true)
                : Map.of("firstMeeting", "not_established", "reason", "時間が合わなかった");
    }

    private String next() {
        return chance.is(0.5) ? "waiting" : "leave";
    }

    private String afternoon(LocalDateTime now, int from, int to) {
        return now.toLocalDate()
                .plusDays(from + chance.number(to - from))
                .atTime(13 + chance.number(4), 0)
                .toString();
    }
}
