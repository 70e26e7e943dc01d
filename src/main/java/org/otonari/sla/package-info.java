/** Working calendars and the due dates they give; pure functions of a clock. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
package org.otonari.sla;
