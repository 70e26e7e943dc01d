package org.otonari.ofp;

import org.otonari.casefile.CaseFiles;
import org.otonari.volunteers.VolunteerLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A volunteer stops in the middle of a pair: nothing ends behind the other side's back, a coordinator is asked to care. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PairsLeftBehind {

    private final PairRepository pairs;
    private final PairFlow flow;
    private final CaseFiles cases;

    PairsLeftBehind(PairRepository pairs, PairFlow flow, CaseFiles cases) {
        this.pairs = pairs;
        this.flow = flow;
        this.cases = cases;
    }

    @EventListener
    void on(VolunteerLeft event) {
        pairs.of(event.person().value()).stream()
                .filter(it -> it.volunteer().equals(event.person()))
                .filter(it -> flow.helpAsked(it.number()))
                .forEach(it -> cases.event(it.number(), "ofp.timeline.volunteerStops"));
    }
}
