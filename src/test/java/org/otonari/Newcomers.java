package org.otonari;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.EmailAddress;
import org.otonari.kernel.LanguageSkill;
import org.otonari.kernel.Level;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.PersonName;
import org.otonari.kernel.Side;
import org.otonari.kernel.TimeWindow;
import org.otonari.kernel.Ward;
import org.otonari.ofp.Answers;
import org.otonari.ofp.Applications;
import org.otonari.ofp.NewApplication;
import org.otonari.people.Gender;
import org.otonari.people.GenderPreference;
import org.springframework.stereotype.Component;

/** People who apply, and how far they have come; every step is taken the way people take it. */
@Component
public class Newcomers {

    private final Applications applications;
    private final Answers answers;
    private final Volunteering volunteering;
    private final Work work;
    private final Records records;
    private final Progress progress;
    private final Time time;
    private final Clock clock;

    Newcomers(
            Applications applications,
            Answers answers,
            Volunteering volunteering,
            Work work,
            Records records,
            Progress progress,
            Time time,
            Clock clock) {
        this.applications = applications;
        this.answers = answers;
        this.volunteering = volunteering;
        this.work = work;
        this.records = records;
        this.progress = progress;
        this.time = time;
        this.clock = clock;
    }

    public CaseNumber applied(Side side) {
        return submitted(side == Side.PARTICIPANT ? lan() : keiko());
    }

    public CaseNumber submitted(NewApplication form) {
        var number = applications.submit(form).caseNumber();
        progress.of(number);
        return number;
    }

    public CaseNumber invitedToSession(Side side) {
        var number = applied(side);
        work.complete(number, "Task_CheckApplication", eligible());
        return number;
    }

    /** Takes the next date offered through the link of the latest invitation. */
    public void book(CaseNumber number) {
        var reminded = records.letters(number).contains("session-reminder");
        var token = records.token(number, person(number), reminded ? "session-reminder" : "session-invitation");
        var offered = answers.sessions(token).orElseThrow().sessions();
        answers.book(token, offered.get(0).id());
    }

    public CaseNumber afterSession(Side side) {
        var number = invitedToSession(side);
        attend(number);
        return number;
    }

    /** From the application that has just come in to the end of the session. */
    public void attendSession(CaseNumber number) {
        work.complete(number, "Task_CheckApplication", eligible());
        attend(number);
    }

    public void attend(CaseNumber number) {
        book(number);
        time.fire("Timer_SessionHeld", number);
        work.complete(number, "Task_RecordAttendance", Map.of("attendance", "attended"));
    }

    public CaseNumber atInterview(Side side) {
        var number = afterSession(side);
        arrangeInterview(number);
        confirmIdentity(number);
        return number;
    }

    public void arrangeInterview(CaseNumber number) {
        work.complete(
                number,
                "Task_ArrangeInterview",
                Map.of(
                        "interviewAt", time.afternoonIn(3),
                        "interviewMethod", "in_person",
                        "interviewPlace", "JII 事務局（新宿区）"));
    }

    private void confirmIdentity(CaseNumber number) {
        work.complete(number, "Task_CheckIdentity", Map.of("identity", "confirmed", "documentKind", "residence_card"));
    }

    public CaseNumber atDecision(Side side, String feeReduction) {
        var number = applied(side);
        walkToDecision(number, feeReduction);
        return number;
    }

    /** From the application that has just come in to the decision. */
    public void walkToDecision(CaseNumber number, String feeReduction) {
        work.complete(number, "Task_CheckApplication", eligible());
        attend(number);
        arrangeInterview(number);
        confirmIdentity(number);
        work.complete(number, "Task_HoldInterview", heard(feeReduction));
    }

    public CaseNumber accepted(Side side, String feeReduction) {
        var number = atDecision(side, feeReduction);
        work.complete(number, "Task_Decide", Map.of("decision", "accept"));
        return number;
    }

    /** On the waiting list, the fee paid if one was due; a volunteer is ready for an introduction. */
    public CaseNumber waiting(Side side, String feeReduction) {
        var number = accepted(side, feeReduction);
        if (work.openSteps(number).contains("Task_RecordRegistrationFee")) {
            work.complete(number, "Task_RecordRegistrationFee", paid());
        }
        if (side == Side.VOLUNTEER) {
            volunteering.onboard(number);
        }
        return number;
    }

    /** The case in the register of a volunteer whose application was accepted. */
    public CaseNumber registration(CaseNumber number) {
        return volunteering.registration(number);
    }

    /** A volunteer whose application was accepted gives the pledge, is trained, passes the quiz and is insured. */
    public void getReady(CaseNumber number) {
        volunteering.onboard(number);
    }

    public PersonId person(CaseNumber number) {
        return applications.summary(number).person().id();
    }

    public Map<String, Object> paid() {
        return Map.of("payment", "paid", "paidOn", time.today().toString());
    }

    public static Map<String, Object> eligible() {
        return Map.of("checked", List.of("age", "area", "consent"), "eligibility", "eligible");
    }

    public static Map<String, Object> heard(String feeReduction) {
        return Map.of(
                "interview", "held",
                "wishes", "保育園の書類を一緒に読んでほしい",
                "household", "夫と子ども一人",
                "considerations", "夜の電話は避ける",
                "availability", "土曜の午後",
                "feeReduction", feeReduction);
    }

    /** A participant from Vietnam; every call is somebody new. */
    public NewApplication lan() {
        return new NewApplication(
                Side.PARTICIPANT,
                new PersonName("Nguyễn Thị Lan", "グエン・ティ・ラン", "NGUYEN THI LAN"),
                mail("lan"),
                "vi",
                Ward.SHINJUKU,
                LocalDate.of(1994, 3, 8),
                Gender.FEMALE,
                GenderPreference.ANY,
                Level.A2,
                List.of(new LanguageSkill("vi", Level.NATIVE), new LanguageSkill("en", Level.B2)),
                saturdayAfternoon(),
                true,
                Set.of(),
                "日本語を話したい",
                null,
                time.today(),
                clock.instant());
    }

    /** A volunteer whose name needs four bytes a character; every call is somebody new. */
    public NewApplication keiko() {
        return new NewApplication(
                Side.VOLUNTEER,
                new PersonName("𠮷田 恵子", "よしだ けいこ", "YOSHIDA KEIKO"),
                mail("keiko"),
                "ja",
                Ward.NAKANO,
                LocalDate.of(1968, 11, 20),
                Gender.FEMALE,
                GenderPreference.ANY,
                null,
                List.of(new LanguageSkill("ja", Level.NATIVE), new LanguageSkill("en", Level.B2)),
                saturdayAfternoon(),
                true,
                Set.of(),
                null,
                null,
                time.today(),
                clock.instant());
    }

    private static List<TimeWindow> saturdayAfternoon() {
        return List.of(new TimeWindow(DayOfWeek.SATURDAY, LocalTime.of(13, 0), LocalTime.of(17, 0)));
    }

    private static EmailAddress mail(String name) {
        return new EmailAddress(name + "-" + UUID.randomUUID() + "@example.org");
    }
}
