package org.otonari.ofp;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.casefile.CaseAccess;
import org.otonari.casefile.CaseFiles;
import org.otonari.casefile.TimelineLine;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff can do with a running application or pair at any moment, beside the tasks of its process. */
@Service
@Transactional
public class PairCare {

    private final Pairs pairs;
    private final HoldRepository holds;
    private final Applications applications;
    private final ApplicationFlow applicationFlow;
    private final PairFlow flow;
    private final CaseFiles cases;
    private final CaseAccess access;
    private final CurrentAccount current;
    private final OfpSettings settings;
    private final Clock clock;

    PairCare(
            Pairs pairs,
            HoldRepository holds,
            Applications applications,
            ApplicationFlow applicationFlow,
            PairFlow flow,
            CaseFiles cases,
            CaseAccess access,
            CurrentAccount current,
            OfpSettings settings,
            Clock clock) {
        this.pairs = pairs;
        this.holds = holds;
        this.applications = applications;
        this.applicationFlow = applicationFlow;
        this.flow = flow;
        this.cases = cases;
        this.access = access;
        this.current = current;
        this.settings = settings;
        this.clock = clock;
    }

    public boolean mayCare() {
        return current.hasAny(Role.COORDINATOR, Role.MANAGER, Role.SUPERVISOR);
    }

    /**
     * Introductions that are not a pair yet, newest first; pairs are on the {@link PairBoard}.
     *
     * @throws org.springframework.security.access.AccessDeniedException unless the reader cares for pairs
     */
    @Transactional(readOnly = true)
    public List<PairSummary> introduced() {
        requireCare();
        var closed = access.closedToReader();
        return pairs.introduced().stream()
                .filter(it -> !closed.contains(it.number()))
                .toList();
    }

    /** How many introductions and pairs are under way. */
    @Transactional(readOnly = true)
    public long countRunning() {
        requireCare();
        return pairs.countRunning() - pairs.countRunning(access.closedToReader());
    }

    /** The latest day until which the pair may rest, if it went to rest today; today if its days are used up. */
    @Transactional(readOnly = true)
    public LocalDate latestRest(CaseNumber number) {
        requireCare(number);
        return latestRest(pairs.pair(number));
    }

    private LocalDate latestRest(Pair pair) {
        var left = settings.longestPause().getDays() - pair.restDays(clock.getZone());
        return LocalDate.now(clock).plusDays(Math.max(0, left));
    }

    /**
     * Lets a pair rest until a day; the planned end moves by as much.
     *
     * @throws Refusal if the pair is not active or all its rests together would be longer than the setting allows
     */
    public void pause(CaseNumber number, LocalDate until) {
        requireCare(number);
        var pair = pairs.pair(number);
        if (pair.status() != PairStatus.ACTIVE) {
            throw new Refusal("ofp.pair.notActive");
        }
        var today = LocalDate.now(clock);
        var latest = latestRest(pair);
        if (latest.equals(today)) {
            throw new Refusal("ofp.pause.usedUp", settings.longestPause().getDays());
        }
        if (!until.isAfter(today) || until.isAfter(latest)) {
            throw new Refusal(
                    "ofp.pause.tooLong",
                    settings.longestPause().getDays(),
                    pair.restDays(clock.getZone()),
                    DAYS.between(today, latest));
        }
        pair.pause(clock.instant(), until);
        pairs.moved(pair);
        cases.event(number, "ofp.timeline.paused", until);
        demand(flow.pauseAsked(number, until.atStartOfDay(clock.getZone()).toInstant()));
    }

    public void resume(CaseNumber number) {
        requireCare(number);
        demand(flow.resumed(number));
    }

    public void reportMove(CaseNumber number) {
        requireCare(number);
        cases.event(number, "ofp.timeline.moved");
        demand(flow.moved(number));
    }

    public void reportIncident(CaseNumber number) {
        requireCare(number);
        pairs.pair(number).reportIncident(clock.instant());
        cases.event(number, "ofp.timeline.incident");
        demand(flow.incident(number));
    }

    /** @throws Refusal if the pair is over already */
    public void end(CaseNumber number, EndReason reason) {
        end(number, reason, "");
    }

    /**
     * @param words what happened, for staff only; may be empty
     * @throws Refusal if the pair is over already
     */
    public void end(CaseNumber number, EndReason reason, String words) {
        requireCare(number);
        if (!words.isBlank()) {
            cases.explain(number, TimelineLine.Kind.EVENT, "ofp.timeline.endAsked", words.strip(), reason.key());
        }
        endNow(pairs.pair(number), reason);
    }

    /** The applications that can follow a completed pair with one click, for each side the sides they may come back on. */
    @Transactional(readOnly = true)
    public Map<Side, List<Side>> nextSteps(CaseNumber number) {
        requireCare(number);
        var pair = pairs.pair(number);
        if (pair.status() != PairStatus.COMPLETED) {
            return Map.of();
        }
        var steps = new EnumMap<Side, List<Side>>(Side.class);
        for (var side : Side.values()) {
            steps.put(
                    side,
                    Stream.of(side, Side.VOLUNTEER)
                            .distinct()
                            .filter(as -> !applications.isApplying(pair.person(side), as))
                            .toList());
        }
        return steps;
    }

    /**
     * Starts the next step of one side of a completed pair: a new application, prefilled and linked.
     *
     * @return its case
     * @throws Refusal if the pair is not completed or the person is applying for that side already
     */
    public CaseNumber startNextStep(CaseNumber number, Side side, Side as) {
        requireCare(number);
        var pair = pairs.pair(number);
        if (pair.status() != PairStatus.COMPLETED || side == Side.VOLUNTEER && as == Side.PARTICIPANT) {
            throw new Refusal("ofp.pair.notNow");
        }
        return applications.comeBack(pair.application(side), as);
    }

    /** Takes an application back at any point; an introduction or pair that came of it ends with it. */
    public void withdraw(CaseNumber number) {
        requireCare(number);
        var application = applications.application(number);
        if (application.status() == ApplicationStatus.CLOSED) {
            throw new Refusal("ofp.application.closed");
        }
        cases.event(number, "ofp.timeline.withdrawn");
        applicationFlow.withdrawn(number);
        holds.findById(application.person().value())
                .map(hold -> pairs.pair(hold.pair()))
                .filter(pair -> pair.application(application.side()).equals(number))
                .ifPresent(pair -> endNow(pair, EndReason.BUSY));
    }

    private void endNow(Pair pair, EndReason reason) {
        if (pair.status().isOver()) {
            throw new Refusal("ofp.pair.over");
        }
        if (pair.status().isEstablished()) {
            pair.requestEnd(reason);
            demand(flow.endRequested(pair.number()));
        } else {
            demand(flow.introductionWithdrawn(pair.number()));
        }
    }

    private void requireCare() {
        current.require(Role.COORDINATOR, Role.MANAGER, Role.SUPERVISOR);
    }

    private void requireCare(CaseNumber number) {
        requireCare();
        access.require(number);
    }

    private static void demand(boolean accepted) {
        if (!accepted) {
            throw new Refusal("ofp.pair.notNow");
        }
    }
}
