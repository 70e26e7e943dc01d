package org.otonari.ofp;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.otonari.access.PrivateLinks;
import org.otonari.casefile.CaseFiles;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.LanguageSkill;
import org.otonari.kernel.Side;
import org.otonari.kernel.Ward;
import org.otonari.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What participants and volunteers do through private links, without an account. Every method takes the link's secret
 * and does nothing beyond what that link is for; an unknown or expired one opens nothing.
 */
@Service
@Transactional
public class Answers {

    private static final int TEXT_MAX = 4000;
    private static final Set<String> MEETINGS = Set.of("0", "1", "2-3", "4+");
    private static final Set<String> MOODS = Set.of("bad", "ok", "good", "great");

    private final PrivateLinks links;
    private final Applications applications;
    private final SessionAnswers sessions;
    private final Pairs pairs;
    private final CheckInRepository checkIns;
    private final People people;
    private final CaseFiles cases;
    private final PairFlow flow;
    private final HealthWatch health;
    private final Clock clock;

    Answers(
            PrivateLinks links,
            Applications applications,
            SessionAnswers sessions,
            Pairs pairs,
            CheckInRepository checkIns,
            People people,
            CaseFiles cases,
            PairFlow flow,
            HealthWatch health,
            Clock clock) {
        this.links = links;
        this.applications = applications;
        this.sessions = sessions;
        this.pairs = pairs;
        this.checkIns = checkIns;
        this.people = people;
        this.cases = cases;
        this.flow = flow;
        this.health = health;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Tracked> track(String token) {
        return links.open(Correspondence.TRACK, token).map(link -> {
            var it = applications.summary(new CaseNumber(link.subject()));
            var person = it.person();
            return new Tracked(
                    it.number(), it.side(), it.status(), person.name().written(), person.language());
        });
    }

    /** As {@link SessionAnswers#open}. */
    public Optional<SessionAnswers.Booking> sessions(String token) {
        return sessions.open(token);
    }

    /** As {@link SessionAnswers#book}. */
    public InformationSessions.Offered book(String token, UUID session) {
        return sessions.book(token, session);
    }

    /** The other person, blurred until both have agreed (domain.md §2.1 step 8). */
    @Transactional(readOnly = true)
    public Optional<Introduction> introduction(String token) {
        return links.open(Correspondence.INTRODUCTION, token).map(link -> {
            var pair = pairs.pair(new CaseNumber(link.subject()));
            var own = pair.sideOf(link.person());
            var me = people.get(link.person());
            return new Introduction(
                    own, me.name().written(), me.language(), blurred(pair, own.other()), pair.answer(own) != null);
        });
    }

    /** @throws Refusal if the link is over or this side has answered already */
    public void answerIntroduction(String token, boolean agrees) {
        var link = links.open(Correspondence.INTRODUCTION, token).orElseThrow(Answers::over);
        var pair = pairs.lock(new CaseNumber(link.subject()));
        var side = pair.sideOf(link.person());
        pair.answer(side, agrees);
        pairs.moved(pair);
        cases.event(pair.number(), agrees ? "ofp.timeline.agreed" : "ofp.timeline.declined", "ofp.side." + side.code());
        if (!flow.answered(pair.number(), side, agrees)) {
            throw over();
        }
    }

    @Transactional(readOnly = true)
    public Optional<CheckInQuestion> checkIn(String token) {
        return links.open(Correspondence.CHECK_IN, token).map(link -> {
            var checkIn = checkIns.findById(UUID.fromString(link.subject())).orElseThrow();
            var pair = pairs.pair(checkIn.pair());
            var me = people.get(link.person());
            var other = people.get(pair.person(checkIn.side().other()));
            return new CheckInQuestion(
                    checkIn.side(),
                    me.name().written(),
                    me.language(),
                    other.name().written(),
                    checkIn.milestone(),
                    checkIn.isAnswered(),
                    checkIn.meetings(),
                    checkIn.mood(),
                    checkIn.message());
        });
    }

    /**
     * @param meetings {@code 0}, {@code 1}, {@code 2-3} or {@code 4+}
     * @param mood {@code bad}, {@code ok}, {@code good} or {@code great}
     * @param message for staff only; the other side never sees it
     * @throws Refusal if the link is over
     * @throws IllegalArgumentException if an answer is not one of the choices or the text is too long
     */
    public void answerCheckIn(String token, String meetings, String mood, @Nullable String message) {
        var checkIn = openCheckIn(token);
        if (!MEETINGS.contains(meetings) || !MOODS.contains(mood)) {
            throw new IllegalArgumentException("Not one of the choices");
        }
        if (message != null && message.codePointCount(0, message.length()) > TEXT_MAX) {
            throw new IllegalArgumentException("The text is too long");
        }
        var unwell = mood.equals("bad");
        checkIn.answer(meetings, mood, message, unwell, clock.instant());
        pairs.refreshWaits(pairs.pair(checkIn.pair()));
        cases.event(
                checkIn.pair(),
                "ofp.timeline.checkInAnswered",
                "ofp.side." + checkIn.side().code(),
                checkIn.milestone(),
                "ofp.mood." + mood);
        if (unwell) {
            flow.helpAsked(checkIn.pair());
        }
        weigh(pairs.pair(checkIn.pair()));
    }

    /** While the pair rests or closes nobody waits for this; the plan sees it when the pair goes on. */
    private void weigh(Pair pair) {
        health.settle(pair);
        if (health.isNewlyAtRisk(pair) && (flow.supportIsOpen(pair.number()) || flow.atRisk(pair.number()))) {
            health.worry(pair);
        }
    }

    /**
     * Brings a coordinator the same day, without any question to answer first.
     *
     * @throws Refusal if the link or the pair is over: nobody would come, and whoever asks must know
     */
    public void askForHelp(String token) {
        var checkIn = openCheckIn(token);
        checkIn.askForHelp();
        cases.event(
                checkIn.pair(),
                "ofp.timeline.helpAsked",
                "ofp.side." + checkIn.side().code());
        if (!flow.helpAsked(checkIn.pair())) {
            throw over();
        }
        weigh(pairs.pair(checkIn.pair()));
    }

    private CheckIn openCheckIn(String token) {
        var link = links.open(Correspondence.CHECK_IN, token).orElseThrow(Answers::over);
        return checkIns.findById(UUID.fromString(link.subject())).orElseThrow(Answers::over);
    }

    private Profile blurred(Pair pair, Side side) {
        var it = people.get(pair.person(side));
        var both = pair.status() != PairStatus.INTRODUCED && pair.status() != PairStatus.NOT_ESTABLISHED;
        var decade = Math.max(
                        1,
                        java.time.Period.between(it.birthDate(), java.time.LocalDate.now(clock))
                                        .getYears()
                                / 10)
                * 10;
        return new Profile(
                both ? it.name().written() : null,
                decade,
                it.ward(),
                it.languages(),
                it.interests().stream().sorted().toList(),
                it.onlineAccepted());
    }

    private static Refusal over() {
        return new Refusal("ui.link.over");
    }

    /** Where an application stands, for the applicant. */
    public record Tracked(CaseNumber number, Side side, ApplicationStatus status, String name, String language) {}

    /** @param other what may be shown of the other person now */
    public record Introduction(Side side, String name, String language, Profile other, boolean answered) {}

    /**
     * What one side may see of the other.
     *
     * @param name only once both have agreed
     * @param decade 20 for somebody in their twenties
     */
    public record Profile(
            @Nullable String name,
            int decade,
            Ward ward,
            List<LanguageSkill> languages,
            List<String> interests,
            boolean onlineAccepted) {}

    /** @param day day after the start of the pair */
    public record CheckInQuestion(
            Side side,
            String name,
            String language,
            String otherName,
            int day,
            boolean answered,
            @Nullable String meetings,
            @Nullable String mood,
            @Nullable String message) {}
}
