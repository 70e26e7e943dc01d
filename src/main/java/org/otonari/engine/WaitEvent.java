package org.otonari.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A process waits for somebody outside, or no longer does; told inside the engine's transaction. */
public sealed interface WaitEvent {

    /** Tells one wait from another for as long as it lasts. */
    String id();

    record Started(Wait begun) implements WaitEvent {

        @Override
        public String id() {
            return begun.id();
        }
    }

    /** The answer came, the time was over, or the process went another way. */
    record Ended(String id) implements WaitEvent {}

    /**
     * @param caseNumber business key of the process instance
     * @param step id of the waiting element in the model
     * @param name Japanese name from the model
     * @param nameEn English name from the model, or the Japanese one
     * @param waitsFor whom: {@code participant}, {@code volunteer}, or {@code both} for everybody of the case
     * @param until when the process goes on without an answer, if it does
     */
    record Wait(
            String id,
            String caseNumber,
            String processKey,
            String step,
            String name,
            String nameEn,
            String waitsFor,
            Instant since,
            @Nullable Instant until) {}
}
