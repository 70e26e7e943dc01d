/** Everything promised to somebody is a case: number, status, people, timeline, notes. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "ui", "people", "access", "history", "rest"})
package org.otonari.casefile;
