package org.otonari.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.otonari.access.InTheNameOf;
import org.otonari.engine.SimulatedTime;
import org.otonari.inbox.Inbox;
import org.otonari.inbox.TaskClock;
import org.otonari.kernel.CaseNumber;
import org.otonari.notify.Outbox;
import org.otonari.ofp.Answers;
import org.otonari.ofp.Applications;
import org.otonari.ofp.EndReason;
import org.otonari.ofp.MatchingDesk;
import org.otonari.ofp.PairCare;
import org.otonari.volunteers.Qualification;
import org.otonari.volunteers.Qualifications;
import org.otonari.volunteers.VolunteerAnswers;
import org.otonari.volunteers.Volunteers;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Who applied when, and how far each has come by now. */
@Component
@Profile("demo")
class DemoStory {

    private final Applications applications;
    private final MatchingDesk matching;
    private final PairCare care;
    private final Qualifications qualifications;
    private final CaseWalk.Tools tools;
    private final DemoPeople people;
    private Instant today = Instant.EPOCH;

    DemoStory(
            Applications applications,
            MatchingDesk matching,
            PairCare care,
            Inbox inbox,
            Answers answers,
            Volunteers volunteers,
            VolunteerAnswers volunteering,
            Qualifications qualifications,
            Outbox outbox,
            TaskClock taskClock,
            SimulatedTime time,
            InTheNameOf inTheNameOf,
            Clock clock) {
        this.applications = applications;
        this.matching = matching;
        this.care = care;
        this.qualifications = qualifications;
        this.tools = new CaseWalk.Tools(
                inbox,
                answers,
                care,
                applications,
                volunteers,
                volunteering,
                outbox,
                taskClock,
                time,
                inTheNameOf,
                clock);
        this.people = new DemoPeople(clock);
    }

    /** @param today ten in the morning of the day on which the story ends */
    void tell(Instant today) {
        this.today = today;
        DemoPairs.ALL.forEach(it -> it.live(pair(it.participant(), it.volunteer(), it.daysAgo()), today));
        pairsOfTheHalfYear();
        waitingList();
        onTheWay();
        newcomers();
    }

    private void pairsOfTheHalfYear() {
        completed(pair("陳 美玲", "中村 和子", 230));
        var early = pair("João Silva", "清水 誠", 100);
        early.answerCheckIn(14);
        end(early, EndReason.MISMATCH);
        live(live(pair("グエン・ティ・ラン", "佐々木 由美", 150), 14, 30, 60, 90).reviewMid(), 120)
                .liveUntil(today);
        live(pair("リー・ウェイ", "林 さくら", 110), 14, 30, 60).liveUntil(today);
        live(pair("パク・ジウ", "李 秀英", 88), 14, 30).liveUntil(today);
        var resting = pair("Sofia Rossi", "山口 直人", 90);
        resting.answerCheckIn(14);
        pause(resting);
        introduced("ソムチャイ・ジャイディー", "伊藤 大輔");
        agreed("キム・ミンジュン", "髙橋 健");
    }

    private void waitingList() {
        comeToWait("Emma Wilson", 62);
        comeToWait("𠮷田 恵子", 58);
        comeToWait("Nguyễn Văn Hùng", 57);
        comeToWait("小林 悠斗", 50).registration().ifPresent(it -> asksForChildContact(it.number()));
        comeToWait("ファティマ・アフマド", 95);
        applies("加藤 亜希", 23).isAcceptedAndPays().registration().ifPresent(it -> it.pledges()
                .isTrained());
        comeToWait("オレナ・コヴァル", 38);
        applies("森 美帆", 22).isAcceptedAndPays();
        people.waiting().forEach(this::comeToWait);
    }

    private void asksForChildContact(CaseNumber number) {
        tools.time().moveTo(today.minus(Duration.ofDays(1)));
        tools.inTheNameOf()
                .run(
                        "coordinator1",
                        () -> qualifications.request(number, Qualification.CHILD_CONTACT, "保育士として働いた経験があり、親子の手伝いを希望。"));
    }

    private void onTheWay() {
        applies("マリア・サントス", 30)
                .isEligible()
                .attendsTheSession()
                .hasAnInterviewArranged()
                .showsADocument("residence_card")
                .isHeard("none")
                .isAccepted();
        applies("渡邉 真理", 29)
                .isEligible()
                .attendsTheSession()
                .hasAnInterviewArranged()
                .showsADocument("drivers_licence")
                .isHeard("none")
                .claims("coordinator1", "Task_Decide");
        applies("アウン・ミン", 24)
                .isEligible()
                .attendsTheSession()
                .hasAnInterviewArranged()
                .showsADocument("residence_card")
                .claims("coordinator1", "Task_HoldInterview");
        applies("阿部 玲奈", 22)
                .after(Duration.ofDays(5))
                .isEligible()
                .attendsTheSession()
                .hasAnInterviewArranged();
        applies("プラカシュ・シュレスタ", 21)
                .isEligible()
                .attendsTheSession()
                .hasAnInterviewArranged()
                .putsOnHold("coordinator1", "Task_CheckIdentity");
        applies("藤田 浩", 17).isEligible().attendsTheSession();
        applies("モハメド・アリ", 12).isEligible().booksASession().after(Duration.ofDays(8));
        applies("スリ・ワハユニ", 16).after(Duration.ofDays(6)).isEligible();
        applies("王 暁明", 20)
                .does(
                        "coordinator2",
                        "Task_CheckApplication",
                        Map.of(
                                "checked",
                                java.util.List.of("age"),
                                "eligibility",
                                "ineligible",
                                "reason",
                                "23区の外へ引越すため、今回は見送り。"));
    }

    private void newcomers() {
        applies("Priya Sharma", 3);
        applies("池田 文雄", 1);
        applies("ダニエル・ゲブレ", 0);
    }

    private CaseWalk applies(String name, int daysAgo) {
        tools.time().moveTo(today.minus(Duration.ofDays(daysAgo)));
        var submitted = applications.submit(people.application(name));
        return new CaseWalk(tools, submitted.caseNumber());
    }

    private CaseWalk comeToWait(String name, int daysAgo) {
        return applies(name, daysAgo).comesToWait();
    }

    /** Two people on the waiting list, introduced; the clock stands where the second one joined it. */
    private PairWalk introduce(String participant, String volunteer, int daysAgo) {
        var one = comeToWait(participant, daysAgo + 26);
        var other = comeToWait(volunteer, daysAgo + 25);
        tools.time().moveTo(today.minus(Duration.ofDays(daysAgo)));
        var number = new AtomicReference<CaseNumber>();
        tools.inTheNameOf()
                .run(
                        daysAgo % 3 == 0 ? "coordinator2" : "coordinator1",
                        () -> number.set(matching.introduce(one.number(), other.number())));
        return new PairWalk(tools, Objects.requireNonNull(number.get()));
    }

    private PairWalk introduced(String participant, String volunteer) {
        return introduce(participant, volunteer, 1);
    }

    private void agreed(String participant, String volunteer) {
        introduce(participant, volunteer, 4).bothAgree();
    }

    private PairWalk pair(String participant, String volunteer, int daysAgo) {
        return introduce(participant, volunteer, daysAgo).bothAgree().payFees().meet();
    }

    private static PairWalk live(PairWalk pair, int... answeredDays) {
        for (var day : answeredDays) {
            pair.answerCheckIn(day);
        }
        return pair;
    }

    private void completed(PairWalk pair) {
        for (var day : new int[] {14, 30, 60, 90, 120, 150}) {
            pair.answerCheckIn(day);
        }
        pair.complete();
    }

    private void pause(PairWalk pair) {
        tools.inTheNameOf()
                .run(
                        "coordinator1",
                        () -> care.pause(
                                pair.number(),
                                tools.clock()
                                        .instant()
                                        .atZone(tools.clock().getZone())
                                        .toLocalDate()
                                        .plusDays(59)));
    }

    private void end(PairWalk pair, EndReason reason) {
        tools.inTheNameOf().run("coordinator2", () -> care.end(pair.number(), reason));
    }
}
