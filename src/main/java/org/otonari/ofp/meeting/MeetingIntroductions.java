package org.otonari.ofp.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Introduces what the meeting has decided: each pair for itself, so that one that fails keeps no other back. */
@Service
public class MeetingIntroductions {

    private static final Logger log = LoggerFactory.getLogger(MeetingIntroductions.class);

    private final OneIntroduction one;
    private final CurrentAccount current;

    MeetingIntroductions(OneIntroduction one, CurrentAccount current) {
        this.one = one;
        this.current = current;
    }

    /**
     * Starts the introductions.
     *
     * @param wanted decided pairs, and suggestions that become decisions with it
     * @param told after each one, in the order given
     */
    public List<Outcome> introduce(List<Wanted> wanted, Consumer<Outcome> told) {
        current.require(Role.COORDINATOR, Role.MANAGER);
        var outcomes = new ArrayList<Outcome>();
        for (var each : wanted) {
            var outcome = tryTo(each);
            outcomes.add(outcome);
            told.accept(outcome);
        }
        return outcomes;
    }

    private Outcome tryTo(Wanted wanted) {
        try {
            return new Outcome(wanted, one.introduce(wanted.participant(), wanted.volunteer()), null);
        } catch (Refused refused) {
            return new Outcome(wanted, null, refused);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException faster) {
            return new Outcome(wanted, null, new MeetingRefused("ofp.introduction.notWaiting"));
        } catch (RuntimeException failure) {
            log.error("Introducing {} and {} failed", wanted.participant(), wanted.volunteer(), failure);
            return new Outcome(wanted, null, new MeetingRefused("ofp.board.refused.failed"));
        }
    }

    /** Two applications. */
    public record Wanted(CaseNumber participant, CaseNumber volunteer) {}

    /** @param pair the new case; nothing if it came to {@code why} */
    public record Outcome(Wanted wanted, @Nullable CaseNumber pair, @Nullable Refused why) {}
}
