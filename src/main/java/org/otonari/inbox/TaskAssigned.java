package org.otonari.inbox;

import org.otonari.kernel.CaseNumber;

/** Somebody gave a task to somebody else; told in the transaction that does it. */
public record TaskAssigned(CaseNumber number, String taskId, String name, String nameEn, String assignee, String by) {}
