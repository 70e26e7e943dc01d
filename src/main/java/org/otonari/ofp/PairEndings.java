package org.otonari.ofp;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.ofp.certificate.Certificates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a pair ends, in time or early, and what becomes of the two (domain.md §2.1, 12 and exceptions). */
@Service
@Transactional
public class PairEndings {

    private final Pairs pairs;
    private final HoldRepository holds;
    private final Applications applications;
    private final ApplicationFlow applicationFlow;
    private final Correspondence letters;
    private final Certificates certificates;
    private final OfpSettings settings;
    private final Clock clock;

    PairEndings(
            Pairs pairs,
            HoldRepository holds,
            Applications applications,
            ApplicationFlow applicationFlow,
            Correspondence letters,
            Certificates certificates,
            OfpSettings settings,
            Clock clock) {
        this.pairs = pairs;
        this.holds = holds;
        this.applications = applications;
        this.applicationFlow = applicationFlow;
        this.letters = letters;
        this.certificates = certificates;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param next what each side does afterwards: {@code friends}, {@code new_pair}, {@code volunteer}, {@code leave} */
    public void complete(CaseNumber number, Map<Side, String> next) {
        var pair = pairs.pair(number);
        pair.complete(clock.instant());
        holds.release(number.value());
        for (var side : Side.values()) {
            var application = applications.application(pair.application(side));
            if ("new_pair".equals(next.get(side))) {
                application.startWaitingAnew();
                applicationFlow.backToWaiting(application.number());
            } else {
                applicationFlow.pairCompleted(application.number());
            }
            if ("volunteer".equals(next.get(side))) {
                applications.comeBackUnlessThere(application.number(), Side.VOLUNTEER);
            }
        }
        certificates.issue(new Certificates.Completion(
                number,
                Map.of(Side.PARTICIPANT, pair.participant(), Side.VOLUNTEER, pair.volunteer()),
                Objects.requireNonNullElse(pair.establishedAt(), pair.introducedAt()),
                Objects.requireNonNullElseGet(pair.plannedEndAt(), clock::instant)));
        letters.toBoth(pair, "pair-completed");
        pairs.close(pair, "completed");
    }

    /** Notes why the pair is about to end; the process then ends it. */
    public void requestEnd(CaseNumber number, EndReason reason) {
        pairs.pair(number).requestEnd(reason);
    }

    /** An incident has been decided. */
    public void settleIncident(CaseNumber number) {
        pairs.pair(number).settleIncident();
    }

    /** Whether an incident waits for its decision; until then nobody records how it all ended. */
    @Transactional(readOnly = true)
    public boolean hasOpenIncident(CaseNumber number) {
        return pairs.pair(number).hasOpenIncident();
    }

    /** @return whether what comes next is clear (no fault, both first in line again) or a coordinator has to ask */
    public NextSteps endEarly(CaseNumber number) {
        var pair = pairs.pair(number);
        var reason = EndReason.valueOf(
                (pair.outcome() == null ? EndReason.MOVED.code() : pair.outcome()).toUpperCase(Locale.ROOT));
        var now = clock.instant();
        var noFault = reason == EndReason.MISMATCH && isWithinNoFaultWindow(pair, now) && bothStillApplying(pair);
        pair.endEarly(reason, now);
        holds.release(number.value());
        for (var side : Side.values()) {
            if (stillApplying(pair, side)) {
                letters.to(pair, pair.person(side), noFault ? "pair-ended-rematch" : "pair-ended");
            }
        }
        pairs.close(pair, reason.code());
        return noFault ? NextSteps.AUTOMATIC : NextSteps.ASK;
    }

    /** After a mismatch nobody is to blame for, both wait again, before everybody else. */
    public void rematch(CaseNumber number) {
        var pair = pairs.pair(number);
        for (var side : Side.values()) {
            applications.application(pair.application(side)).putFirst();
            applicationFlow.backToWaiting(pair.application(side));
        }
    }

    /** @param next for each side: {@code waiting} or {@code leave} */
    public void applyNextSteps(CaseNumber number, Map<Side, String> next) {
        var pair = pairs.pair(number);
        for (var side : Side.values()) {
            if (!stillApplying(pair, side)) {
                continue;
            }
            if ("waiting".equals(next.get(side))) {
                applications.application(pair.application(side)).putFirst();
                applicationFlow.backToWaiting(pair.application(side));
            } else {
                applicationFlow.leftProgramme(pair.application(side));
            }
        }
    }

    private boolean isWithinNoFaultWindow(Pair pair, Instant now) {
        var established = pair.establishedAt();
        return established != null
                && now.isBefore(established
                        .atZone(clock.getZone())
                        .plus(settings.noFaultWindow())
                        .toInstant());
    }

    private boolean bothStillApplying(Pair pair) {
        return stillApplying(pair, Side.PARTICIPANT) && stillApplying(pair, Side.VOLUNTEER);
    }

    private boolean stillApplying(Pair pair, Side side) {
        return applications.application(pair.application(side)).status() != ApplicationStatus.CLOSED;
    }

    /** How the process goes on after an early end. */
    public enum NextSteps {
        AUTOMATIC,
        ASK;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
