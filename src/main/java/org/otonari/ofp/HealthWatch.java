package org.otonari.ofp;

import java.time.Clock;
import org.otonari.casefile.CaseFiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notices when a pair becomes at risk and when it is well again, so that each such spell brings one task. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HealthWatch {

    private final Pairs pairs;
    private final CaseFiles cases;
    private final OfpSettings settings;
    private final Clock clock;

    HealthWatch(Pairs pairs, CaseFiles cases, OfpSettings settings, Clock clock) {
        this.pairs = pairs;
        this.cases = cases;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether the pair is at risk and nobody has been told yet. */
    boolean isNewlyAtRisk(Pair pair) {
        return !pair.isAtRisk() && health(pair).isAtRisk();
    }

    /** Somebody is told now. */
    void worry(Pair pair) {
        pair.becomeAtRisk(clock.instant());
        cases.event(pair.number(), "ofp.timeline.healthAtRisk");
    }

    /** After an answer: a spell that is over is noted, and the next one brings a task again. */
    void settle(Pair pair) {
        if (pair.isAtRisk() && !health(pair).isAtRisk()) {
            pair.recover();
            cases.event(pair.number(), "ofp.timeline.recovered");
        }
    }

    private PairHealth health(Pair pair) {
        return PairHealth.of(
                pairs.checkIns(pair.number()).stream().map(CheckIn::summary).toList(), settings.health());
    }
}
