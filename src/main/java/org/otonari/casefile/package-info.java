/** Everything promised to somebody is a case: number, status, people, timeline, notes, documents. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "ui", "people", "access", "history", "files", "rest"})
package org.otonari.casefile;
