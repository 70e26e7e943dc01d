package org.otonari.inbox;

import org.otonari.kernel.CaseNumber;

/**
 * A task somebody has picked, among many others: only what it takes to act on it and to tell about it.
 *
 * @param step id of the user task in the model
 * @param bulk whether its form may be answered for many at once
 */
public record Picked(
        String id, CaseNumber caseNumber, String processKey, String step, String name, String nameEn, boolean bulk) {

    public static Picked of(TaskItem task) {
        return new Picked(
                task.id(), task.caseNumber(), task.processKey(), task.step(), task.name(), task.nameEn(), task.bulk());
    }
}
