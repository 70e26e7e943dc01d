package org.otonari.ofp;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.otonari.engine.WaitEvent;
import org.otonari.inbox.WaitSource;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose answer to a check-in is missing, and since when. No process waits for it: the half year goes on without. Whoever
 * rests, or is about to say goodbye, owes nobody an answer.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CheckInWaits implements WaitSource {

    private static final String PROCESS = "ofp-pair";
    private static final String STEP = "Service_SendCheckIns";

    private final PairRepository pairs;
    private final CheckInRepository checkIns;
    private final ApplicationEventPublisher events;

    CheckInWaits(PairRepository pairs, CheckInRepository checkIns, ApplicationEventPublisher events) {
        this.pairs = pairs;
        this.checkIns = checkIns;
        this.events = events;
    }

    /** Something was asked, answered, or the pair stands otherwise than before. */
    void changed(Pair pair) {
        for (var side : Side.values()) {
            events.publishEvent(new WaitEvent.Ended(id(pair, side)));
        }
        waitsOf(pair).map(WaitEvent.Started::new).forEach(events::publishEvent);
    }

    @Override
    public List<WaitEvent.Wait> waits() {
        return pairs.findByStatusInOrderByIntroducedAtDesc(EnumSet.of(PairStatus.ACTIVE)).stream()
                .flatMap(this::waitsOf)
                .toList();
    }

    @Override
    public List<WaitEvent.Wait> waitsOf(CaseNumber number) {
        return pairs.findById(number.value()).stream().flatMap(this::waitsOf).toList();
    }

    private Stream<WaitEvent.Wait> waitsOf(Pair pair) {
        if (pair.status() != PairStatus.ACTIVE) {
            return Stream.empty();
        }
        var asked = checkIns.findByPairNumberOrderByMilestoneAscSideAsc(
                pair.number().value());
        return Arrays.stream(Side.values())
                .flatMap(side -> ActivityPlan.unansweredSinceLastAnswer(asked, side).stream()
                        .findFirst()
                        .map(oldest -> wait(pair, oldest))
                        .stream());
    }

    private static WaitEvent.Wait wait(Pair pair, CheckIn oldest) {
        return new WaitEvent.Wait(
                id(pair, oldest.side()),
                pair.number().value(),
                PROCESS,
                STEP,
                "近況の返事を待つ",
                "Waiting for the answer to the check-in",
                oldest.side().code(),
                oldest.sentAt(),
                null);
    }

    private static String id(Pair pair, Side side) {
        return "check-in/" + pair.number() + "/" + side.code();
    }
}
