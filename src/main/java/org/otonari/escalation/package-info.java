/** A promise that was not kept goes to somebody who can decide what becomes of it, up to three levels high. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "access", "sla", "engine", "casefile", "deadlines", "inbox", "ui"})
package org.otonari.escalation;
