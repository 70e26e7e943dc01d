/** When people of a case meet, as their calendars know it: dates that move, files to take along, feeds to subscribe to. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "ui", "rest", "access", "people", "casefile"})
package org.otonari.appointments;
