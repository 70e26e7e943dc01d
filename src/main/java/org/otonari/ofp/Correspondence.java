package org.otonari.ofp;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.otonari.access.PrivateLinks;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.otonari.notify.Messages;
import org.otonari.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes to applicants and pairs: knows which values and which private link each template needs. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Correspondence {

    /** Purposes of private links; also the first part of their path. */
    static final String TRACK = "track";

    static final String SESSION = "session";
    static final String INTRODUCTION = "introduction";
    static final String CHECK_IN = "checkin";

    private static final Duration TRACKING = Duration.ofDays(730);
    private static final Duration BOOKING = Duration.ofDays(60);
    private static final Duration CHECK_IN_OPEN = Duration.ofDays(45);

    private final Messages messages;
    private final PrivateLinks links;
    private final People people;
    private final Clock clock;

    Correspondence(Messages messages, PrivateLinks links, People people, Clock clock) {
        this.messages = messages;
        this.links = links;
        this.people = people;
        this.clock = clock;
    }

    String trackingLink(Application application) {
        return links.create(
                TRACK,
                application.number().value(),
                application.person(),
                clock.instant().plus(TRACKING));
    }

    void toApplicant(Application application, String template) {
        var person = application.person();
        var values = new HashMap<String, String>();
        switch (template) {
            case "application-received" -> values.put("link", trackingLink(application));
            case "session-invitation", "session-reminder" ->
                values.put(
                        "link",
                        link(
                                SESSION,
                                application.number(),
                                person,
                                clock.instant().plus(BOOKING)));
            case "interview-invitation" -> {
                values.put("when", when(person, application.interviewAt()));
                values.put("where", application.interviewPlace() == null ? "" : application.interviewPlace());
            }
            case "registration-fee", "registration-fee-reminder" ->
                values.put("amount", yen(application.registrationFee()));
            default -> {}
        }
        messages.send(application.number(), person, template, values);
    }

    void introduction(Pair pair, PersonId person, String template, Instant until) {
        messages.send(
                pair.number(),
                person,
                template,
                Map.of(
                        "link", link(INTRODUCTION, pair.number(), person, until),
                        "until", when(person, until)));
    }

    void closeIntroductions(Pair pair) {
        links.closeAll(INTRODUCTION, pair.number().value());
    }

    void checkIn(Pair pair, CheckIn checkIn, String template) {
        var person = pair.person(checkIn.side());
        var link = links.create(
                CHECK_IN, checkIn.id().toString(), person, clock.instant().plus(CHECK_IN_OPEN));
        messages.send(pair.number(), person, template, Map.of("link", link));
    }

    void membershipFee(Pair pair, PersonId person, int amount) {
        messages.send(pair.number(), person, "membership-fee", Map.of("amount", yen(amount)));
    }

    void firstMeeting(Pair pair, PersonId person) {
        messages.send(
                pair.number(),
                person,
                "first-meeting",
                Map.of(
                        "when",
                        when(person, pair.firstMeetingAt()),
                        "where",
                        pair.firstMeetingPlace() == null ? "" : pair.firstMeetingPlace()));
    }

    void toBoth(Pair pair, String template) {
        to(pair, pair.participant(), template);
        to(pair, pair.volunteer(), template);
    }

    void to(Pair pair, PersonId person, String template) {
        var values = new HashMap<String, String>();
        if (template.equals("pair-established") || template.equals("closing-notice")) {
            values.put("until", day(person, pair.plannedEndAt()));
        }
        messages.send(pair.number(), person, template, values);
    }

    private String link(String purpose, CaseNumber number, PersonId person, Instant until) {
        return links.create(purpose, number.value(), person, until);
    }

    private String when(PersonId person, @Nullable Instant moment) {
        var locale = localeOf(person);
        return format(moment, ja(locale) ? "M月d日（E）HH:mm" : "EEEE, d MMMM yyyy, HH:mm", locale);
    }

    private String day(PersonId person, @Nullable Instant moment) {
        var locale = localeOf(person);
        return format(moment, ja(locale) ? "yyyy年M月d日" : "d MMMM yyyy", locale);
    }

    private String format(@Nullable Instant moment, String pattern, Locale locale) {
        return moment == null
                ? ""
                : DateTimeFormatter.ofPattern(pattern, locale)
                        .withZone(clock.getZone())
                        .format(moment);
    }

    private static String yen(@Nullable Integer amount) {
        return "¥" + NumberFormat.getIntegerInstance(Locale.ROOT).format(amount == null ? 0 : amount);
    }

    private Locale localeOf(PersonId person) {
        return people.get(person).language().startsWith("ja") ? Locale.JAPANESE : Locale.ENGLISH;
    }

    private static boolean ja(Locale locale) {
        return locale.equals(Locale.JAPANESE);
    }
}
