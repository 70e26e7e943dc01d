package org.otonari.engine;

/** Told inside the engine's transaction, so that a read model written by a listener is never ahead or behind. */
public sealed interface TaskEvent {

    TaskSnapshot task();

    record Created(TaskSnapshot task) implements TaskEvent {}

    /** Assignee, due date or another field changed. */
    record Changed(TaskSnapshot task) implements TaskEvent {}

    record Completed(TaskSnapshot task) implements TaskEvent {}

    /** The process moved on without anybody completing it. */
    record Withdrawn(TaskSnapshot task) implements TaskEvent {}
}
