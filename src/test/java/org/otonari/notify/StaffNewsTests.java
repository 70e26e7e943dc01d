package org.otonari.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otonari.Newcomers;
import org.otonari.OtonariTest;
import org.otonari.Time;
import org.otonari.access.AccountRefused;
import org.otonari.access.OwnAccount;
import org.otonari.access.Role;
import org.otonari.casefile.CaseDesk;
import org.otonari.deadlines.ClockBreached;
import org.otonari.deadlines.ClockId;
import org.otonari.deadlines.ClockSummary;
import org.otonari.deadlines.ClockWarned;
import org.otonari.deadlines.Promise;
import org.otonari.inbox.Inbox;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.notify.NoticeKind.Way;
import org.otonari.rest.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What members of staff hear of, and when. */
@OtonariTest
class StaffNewsTests {

    @Autowired
    PostOffice post;

    @Autowired
    StaffNews news;

    @Autowired
    Notices notices;

    @Autowired
    Digests digests;

    @Autowired
    ReadingChoices choices;

    @Autowired
    OwnAccount own;

    @Autowired
    CaseDesk desk;

    @Autowired
    Inbox inbox;

    @Autowired
    Staff staff;

    @Autowired
    Newcomers newcomers;

    @Autowired
    Time time;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private final String address = "hana-" + UUID.randomUUID() + "@example.org";
    private CaseNumber number;
    private String hana;
    private String taro;

    @BeforeEach
    void begin() {
        database.sql("delete from message where status in ('PENDING', 'SENDING')")
                .update();
        time.begin();
        number = newcomers.applied(Side.PARTICIPANT);
        hana = staff.hire(Role.COORDINATOR);
        taro = staff.hire(Role.COORDINATOR);
        staff.signIn(hana);
        own.writeToMe(address, "ja");
        staff.signIn(taro);
        post.open();
    }

    @AfterEach
    void end() {
        database.sql("update account set email = null").update();
        staff.signOut();
        post.close();
        time.end();
    }

    @Test
    void aColleagueCalledInANoteGetsAMailInTheirLanguageWithALinkToTheCase() throws Exception {
        desk.addNote(number, "@佐藤 " + hana + " さん、お願いします");

        post.round();

        var mail = only();
        assertThat(mail.getSubject()).isEqualTo("【おとなり】" + number);
        assertThat(text(mail))
                .contains("佐藤 " + taro + " さんが " + number + " のメモであなたを呼んでいます", "/case/" + number)
                .doesNotContain("お願いします", "{");
    }

    @Test
    void whoReadsEnglishGetsEnglish() throws Exception {
        staff.signIn(hana);
        own.writeToMe(address, "en");
        tell(NoticeKind.MENTION);

        post.round();

        assertThat(text(only())).contains("calls you in a note of " + number).contains("Open it here:");
    }

    @Test
    void whoWantsOnlyTheBellGetsNoMail() throws Exception {
        choose(NoticeKind.MENTION, Way.BELL);
        tell(NoticeKind.MENTION);

        post.round();

        assertThat(post.mailsTo(address)).isEmpty();
        staff.signIn(hana);
        assertThat(notices.unread()).isEqualTo(1);
    }

    @Test
    void inQuietHoursOnlyWhatIsUrgentLeaves() throws Exception {
        at("21:00");
        tell(NoticeKind.MENTION);
        tell(NoticeKind.DEADLINE_MISSED);

        post.round();
        assertThat(post.mailsTo(address)).as("the urgent one").hasSize(1);

        at("23:59");
        post.round();
        assertThat(post.mailsTo(address)).hasSize(1);

        time.moveTo(time.now().plusSeconds(8 * 3600 + 120));
        post.round();
        assertThat(post.mailsTo(address)).as("at eight in the morning").hasSize(2);
    }

    @Test
    void aDeadlineThatComesNearIsToldToWhoeverHasTheTask() throws Exception {
        publish(new ClockWarned(clock(hana), false));

        post.round();

        assertThat(text(only())).contains(number + " の「申込を確認する」の期限が近づいています", "/task/1");
        staff.signIn(taro);
        assertThat(notices.unread()).isZero();
    }

    @Test
    void aMissedDeadlineOfATaskNobodyHasIsToldToEverybodyWhoMayTakeIt() throws Exception {
        var finance = staff.hire(Role.FINANCE);
        publish(new ClockBreached(clock(null), true));

        post.round();

        assertThat(text(only())).contains("が期限を過ぎました");
        staff.signIn(taro);
        assertThat(notices.unread()).isEqualTo(1);
        staff.signIn(finance);
        assertThat(notices.unread()).isZero();
    }

    @Test
    void theDigestComesOnceADayAtTheTimeChosenWithWhatIsDueAndWhatIsNew() throws Exception {
        var task = inbox.ofCase(number).get(0);
        inbox.claim(task.id());
        inbox.assign(task.id(), hana);
        time.moveTo(task.due().plusSeconds(24 * 3600));
        at("08:29");

        digests.writeDue();
        post.round();
        assertThat(post.mailsTo(address)).as("not yet").isEmpty();

        at("08:31");
        digests.writeDue();
        digests.writeDue();
        post.round();

        var mail = only();
        assertThat(mail.getSubject()).contains("期限切れ 1 件");
        assertThat(text(mail))
                .contains(number.value(), task.name(), "/task/" + task.id())
                .doesNotContain("Lan", "グエン", "{");
    }

    @Test
    void aTaskGivenByAColleagueStandsInTheNextDigest() throws Exception {
        at("18:00");
        var task = inbox.ofCase(number).get(0);
        inbox.claim(task.id());
        inbox.assign(task.id(), hana);
        post.round();
        assertThat(post.mailsTo(address)).isEmpty();

        time.moveTo(time.now().plusSeconds(14 * 3600 + 1860));
        digests.writeDue();
        post.round();

        assertThat(text(only())).contains("をあなたに任せました", "/task/" + task.id());
    }

    @Test
    void aDayWithNothingToSayBringsNoMail() throws Exception {
        at("09:00");

        digests.writeDue();
        post.round();

        assertThat(post.mailsTo(address)).isEmpty();
    }

    @Test
    void mailToADeadAddressRingsTheAdministratorsBell() throws Exception {
        var admin = staff.hire(Role.ADMIN);
        try (var server = new GrumpyServer()) {
            server.answers(address, "550 5.1.1 no such user");
            post.at(server.port());
            tell(NoticeKind.MENTION);
            post.round();
        }

        staff.signIn(admin);
        assertThat(notices.mine(0, 10)).singleElement().satisfies(it -> assertThat(it.arguments())
                .containsExactly(Notices.person(hana)));
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        staff.signIn(hana);

        assertThatThrownBy(() -> own.writeToMe("hana at example", "ja")).isInstanceOf(AccountRefused.class);
    }

    private ClockSummary clock(@Nullable String assignee) {
        var promise = new Promise(
                number,
                Promise.Kind.TASK,
                "ofp-application",
                "Task_CheckApplication",
                "申込を確認する",
                "Check the application",
                "1");
        return new ClockSummary(new ClockId(1), promise, assignee, "coordinator", time.now(), time.now(), List.of(), 0);
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private void tell(NoticeKind kind) {
        transaction.executeWithoutResult(status ->
                news.tell(kind, hana, number, "case/" + number, "notify.called", Notices.person(taro), number));
    }

    private void choose(NoticeKind kind, Way way) {
        staff.signIn(hana);
        var mine = choices.mine();
        var ways = new EnumMap<>(mine.ways());
        ways.put(kind, way);
        choices.choose(new ReadingChoice(ways, mine.quietFrom(), mine.quietTo(), mine.digest(), mine.digestAt()));
    }

    /** The same day. */
    private void at(String clock) {
        LocalDate today = time.today();
        time.moveTo(today.atTime(LocalTime.parse(clock))
                .atZone(java.time.ZoneId.of("Asia/Tokyo"))
                .toInstant());
    }

    private MimeMessage only() {
        var mails = post.mailsTo(address);
        assertThat(mails).hasSize(1);
        return mails.get(0);
    }

    private static String text(MimeMessage mail) throws Exception {
        return String.valueOf(mail.getContent());
    }
}
