package org.otonari.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.otonari.Paths;
import org.otonari.access.AccountDesk;
import org.otonari.access.AccountLinks;
import org.otonari.access.Role;
import org.otonari.casefile.CaseRestriction;
import org.otonari.inbox.Inbox;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.ofp.DateCare;
import org.otonari.rest.Caller;
import org.otonari.rest.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A calendar to subscribe to: one's own dates, and nothing that is nobody's business. */
@ExtendWith(OutputCaptureExtension.class)
class CalendarFeedTests extends Paths {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Autowired
    AccountLinks links;

    @Autowired
    AccountDesk desk;

    @Autowired
    DateCare dates;

    @Autowired
    CaseRestriction restriction;

    @Autowired
    Inbox inbox;

    @Autowired
    Staff staff;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    private String coordinator;

    @BeforeEach
    void hire() {
        coordinator = staff.hire(Role.COORDINATOR);
    }

    @AfterEach
    void signOut() {
        staff.signOut();
    }

    @Test
    void whoArrangedAnInterviewFindsItInTheirCalendar() {
        var number = arranged();
        var token = link(coordinator);

        var events = events(token);

        assertThat(events).singleElement().satisfies(it -> {
            assertThat(it.getSummary().getValue()).isEqualTo("面談（" + number + "）");
            assertThat(it.getLocation().getValue()).isEqualTo("JII 事務局");
            assertThat(it.getUrl().getValue()).endsWith("/case/" + number);
            assertThat(it.getAttendees()).isEmpty();
        });
        assertThat(get(token, "").body())
                .doesNotContain("グエン")
                .doesNotContain("LAN")
                .doesNotContain("@example.org");
        assertThat(get(token + "?lang=en", "").body()).contains("SUMMARY:Interview (" + number + ")");
    }

    @Test
    void whoeverClaimedTheMeetingFindsItToo() {
        var number = arranged();
        var colleague = staff.hire(Role.COORDINATOR);
        staff.signIn(colleague);
        assertThat(events(link(colleague))).isEmpty();

        staff.signIn(colleague);
        inbox.claim(work.task(number, "Task_CheckIdentity").id());

        assertThat(events(link(colleague))).hasSize(1);
    }

    @Test
    void aDateThatMovesKeepsItsPlaceAndOneThatIsGivenUpIsGone() {
        var number = arranged();
        var token = link(coordinator);
        var before = events(token).get(0);

        staff.signIn(coordinator);
        dates.move(number, interview(number));
        assertThat(events(token)).isEmpty();

        staff.signIn(coordinator);
        arrange(number, 9);
        var after = events(token).get(0);
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue())
                .isEqualTo(before.getSequence().getValue() + 1);
        assertThat(after.getDateStart().getValue())
                .isAfter(before.getDateStart().getValue());
    }

    @Test
    void aRestrictedCaseIsTimeThatIsTakenAndNothingElse() {
        var number = arranged();
        var supervisor = staff.hire(Role.SUPERVISOR);
        var token = link(coordinator);
        staff.signIn(supervisor);
        restriction.restrict(number, Set.of(supervisor, coordinator), "a secret");

        assertThat(events(token)).singleElement().satisfies(it -> {
            assertThat(it.getSummary().getValue()).isEqualTo("予定あり");
            assertThat(it.getLocation()).isNull();
            assertThat(it.getUrl()).isNull();
        });
        assertThat(get(token, "").body()).doesNotContain(number.value());
    }

    @Test
    void aCaseThatIsClosedToTheReaderIsNotThereAtAll() {
        var number = arranged();
        var supervisor = staff.hire(Role.SUPERVISOR);
        var token = link(coordinator);
        staff.signIn(supervisor);
        restriction.restrict(number, Set.of(supervisor), "a secret");

        assertThat(events(token)).isEmpty();
    }

    @Test
    void anUnknownARenewedAndARevokedLinkAllLookTheSame(CapturedOutput output) {
        var first = link(coordinator);
        var second = link(coordinator);
        assertThat(get(first, "").statusCode()).isEqualTo(404);
        assertThat(get(second, "").statusCode()).isEqualTo(200);

        staff.signIn(coordinator);
        links.revoke(AccountLinks.CALENDAR);

        var revoked = get(second, "");
        var unknown = get("x".repeat(43), "");
        assertThat(revoked.statusCode()).isEqualTo(404);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(revoked.body()).isEqualTo(unknown.body()).isEmpty();
        assertThat(output).doesNotContain(first).doesNotContain(second);
        assertThat(database.sql("select count(*) from account_link where hash in (?, ?)")
                        .params(first, second)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoIsLockedOutReadsNothingMore() {
        arranged();
        var token = link(coordinator);
        var administrator = staff.hire(Role.ADMIN);
        staff.signIn(administrator);
        desk.lock(coordinator);

        assertThat(get(token, "").statusCode()).isEqualTo(404);
    }

    @Test
    void aCalendarThatHasNotChangedIsNotSentAgain() {
        arranged();
        var token = link(coordinator);
        var first = get(token, "");
        var tag = first.headers().firstValue("ETag").orElseThrow();

        var second = get(token, tag);

        assertThat(first.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("max-age=300, must-revalidate, private");
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.headers().firstValue("ETag")).hasValue(tag);
    }

    @Test
    void theLinkOpensNothingButTheCalendarAndOnlyToBeRead() {
        var token = link(coordinator);

        assertThat(send(request(token, "203.1.2.3").POST(HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Caller.stranger(port).withToken(token).get("/tasks").status())
                .isEqualTo(401);
    }

    @Test
    void nobodyTriesAddressesWithoutEnd() {
        var statuses = new java.util.HashSet<Integer>();
        for (var attempt = 0; attempt < 125; attempt++) {
            statuses.add(send(request("x".repeat(43), "203.1.2.4").GET()).statusCode());
        }

        assertThat(statuses).containsExactlyInAnyOrder(404, 429);
    }

    private CaseNumber arranged() {
        var number = newcomers.afterSession(Side.PARTICIPANT);
        staff.signIn(coordinator);
        arrange(number, 3);
        return number;
    }

    private UUID interview(CaseNumber number) {
        return dates.of(number).stream()
                .filter(it -> it.kind() == AppointmentKind.INTERVIEW)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void arrange(CaseNumber number, int days) {
        inbox.complete(
                work.task(number, "Task_ArrangeInterview").id(),
                Map.of(
                        "interviewAt",
                        time.afternoonIn(days),
                        "interviewMethod",
                        "in_person",
                        "interviewPlace",
                        "JII 事務局"));
    }

    private String link(String account) {
        staff.signIn(account);
        var address = links.renew(AccountLinks.CALENDAR);
        staff.signOut();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private List<VEvent> events(String token) {
        staff.signOut();
        var answer = get(token, "");
        assertThat(answer.statusCode()).isEqualTo(200);
        var calendar = Biweekly.parse(answer.body()).first();
        if (!calendar.getEvents().isEmpty()) {
            // This library does not count the time zone, which alone makes an empty calendar a valid one.
            assertThat(calendar.validate(ICalVersion.V2_0).toString()).isEmpty();
        }
        assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
        return calendar.getEvents();
    }

    private HttpResponse<String> get(String token, String tag) {
        var request = request(token, "203.1.2.5").GET();
        return send(tag.isEmpty() ? request : request.header("If-None-Match", tag));
    }

    private HttpRequest.Builder request(String token, String address) {
        var parts = token.split("\\?", 2);
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/calendar/" + parts[0] + ".ics"
                        + (parts.length > 1 ? "?" + parts[1] : "")))
                .header("X-Forwarded-For", address);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }
}
