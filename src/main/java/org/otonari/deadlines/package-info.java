/** Every promise has a clock: it starts, pauses, warns, is missed or kept, and says so. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "ui", "access", "history", "sla", "engine", "casefile"})
package org.otonari.deadlines;
