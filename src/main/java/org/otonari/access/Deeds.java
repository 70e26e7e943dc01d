package org.otonari.access;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What somebody does in one go and may take back for a while. Messages and private links that come of it carry its id:
 * {@link DeedUndone} takes them back, {@link DeedFinal} lets them go at once.
 */
@Component
public class Deeds {

    private static final ThreadLocal<Deed> CURRENT = new ThreadLocal<>();

    /** Does the work as part of the deed, in this thread. */
    public void doing(Deed deed, Runnable work) {
        var outer = CURRENT.get();
        CURRENT.set(deed);
        try {
            work.run();
        } finally {
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
        }
    }

    public Optional<Deed> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** @param heldUntil what leaves the house waits until then */
    public record Deed(String id, Instant heldUntil) {}

    /** The deed is being taken back, in this transaction. A listener that cannot throws {@link TooLate}. */
    public record DeedUndone(String id) {}

    /** The deed can no longer be taken back; nothing has to wait for it. */
    public record DeedFinal(String id) {}

    /** Something has left the house already. */
    public static class TooLate extends RuntimeException {

        public TooLate(String deed) {
            super("Deed " + deed + " cannot be taken back any more");
        }
    }
}
