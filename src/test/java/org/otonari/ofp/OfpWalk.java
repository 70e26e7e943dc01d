package org.otonari.ofp;

import static org.otonari.access.Role.COORDINATOR;
import static org.otonari.access.Role.FINANCE;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.otonari.Newcomers;
import org.otonari.access.AccountDirectory;
import org.otonari.access.InTheNameOf;
import org.otonari.engine.SimulatedTime;
import org.otonari.inbox.Inbox;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.springframework.jdbc.core.JdbcTemplate;

/** Walks cases through the real processes, as people do: by form, by inbox, by the links in their mails, in time. */
record OfpWalk(
        Applications applications,
        Introductions introductions,
        Newcomers newcomers,
        Answers answers,
        Inbox inbox,
        AccountDirectory accounts,
        InTheNameOf inTheNameOf,
        SimulatedTime time,
        JdbcTemplate table,
        Clock clock) {

    private static final Pattern SECRET = Pattern.compile("https?://\\S+/[a-z]+/([A-Za-z0-9_-]{40,})");
    private static final String STAFF = "walker";

    OfpWalk {
        if (accounts.withRole(COORDINATOR).stream().noneMatch(it -> it.account().equals(STAFF))) {
            accounts.create(STAFF, "Walker", UUID.randomUUID().toString(), Set.of(COORDINATOR, FINANCE), false);
        }
    }

    CaseNumber applies(Side side, String name) {
        var draft = Drafts.ofRole(side.code(), name, UUID.randomUUID() + "@example.com");
        return applications.submit(draft.check(clock, 18).application()).caseNumber();
    }

    CaseNumber isEligible(CaseNumber number) {
        return does(
                number,
                "Task_CheckApplication",
                Map.of("checked", List.of("age", "area", "consent"), "eligibility", "eligible"));
    }

    CaseNumber comesToWait(Side side, String name) {
        var number = isEligible(applies(side, name));
        var token = secret(number, side, "session-invitation");
        answers.book(
                token, answers.sessions(token).orElseThrow().sessions().get(0).id());
        passes(Duration.ofDays(9), number);
        does(number, "Task_RecordAttendance", Map.of("attendance", "attended"));
        does(
                number,
                "Task_ArrangeInterview",
                Map.of("interviewAt", inDays(3), "interviewMethod", "online", "interviewPlace", "Zoom"));
        does(number, "Task_CheckIdentity", Map.of("identity", "confirmed", "documentKind", "residence_card"));
        does(
                number,
                "Task_HoldInterview",
                Map.of(
                        "interview", "held",
                        "wishes", "近所の人と話したい",
                        "availability", "土曜の午前",
                        "feeReduction", "evacuee"));
        return does(number, "Task_Decide", Map.of("decision", "accept"));
    }

    CaseNumber introduces(String participant, String volunteer) {
        var one = comesToWait(Side.PARTICIPANT, participant);
        var other = comesToWait(Side.VOLUNTEER, volunteer);
        newcomers.getReady(other);
        return introductions.introduce(one, other, 80, STAFF);
    }

    /** Both are evacuees by their interview and so owe no fees. */
    CaseNumber establishes(String participant, String volunteer) {
        var pair = introduces(participant, volunteer);
        for (var side : Side.values()) {
            answers.answerIntroduction(secret(pair, side, "introduction"), true);
        }
        does(
                pair,
                "Task_ArrangeFirstMeeting",
                Map.of("meetingAt", inDays(4), "meetingMethod", "online", "meetingPlace", "Zoom"));
        passes(Duration.ofDays(5), pair);
        return does(pair, "Task_HoldFirstMeeting", Map.of("firstMeeting", "established", "agreement", true));
    }

    CaseNumber does(CaseNumber number, String step, Map<String, ?> values) {
        inTheNameOf.run(STAFF, () -> {
            var task = inbox.ofCase(number).stream()
                    .filter(it -> it.step().equals(step))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(number + " has no " + step));
            inbox.complete(task.id(), new HashMap<>(values));
        });
        return number;
    }

    void passes(Duration duration, CaseNumber number) {
        time.moveTo(clock.instant().plus(duration));
        time.runDue(number);
    }

    /** The latest mail of this kind to this side of a case. */
    String mail(CaseNumber number, Side side, String template) {
        return table.queryForObject(
                """
                select body from message m join case_person p
                on p.case_number = m.case_number and p.person_id = m.person_id
                where m.case_number = ? and p.part = ? and m.template = ? order by m.created_at desc limit 1
                """,
                String.class,
                number.value(),
                side.code(),
                template);
    }

    /** The secret of the link in that mail. */
    String secret(CaseNumber number, Side side, String template) {
        var link = SECRET.matcher(mail(number, side, template));
        if (!link.find()) {
            throw new AssertionError("No link in " + template);
        }
        return link.group(1);
    }

    private String inDays(int days) {
        return LocalDateTime.ofInstant(clock.instant().plus(Duration.ofDays(days)), clock.getZone())
                .withNano(0)
                .toString();
    }
}
