/** Everything promised to somebody is a case: number, status, people, timeline, notes. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "ui", "people", "access", "rest"})
package org.otonari.casefile;
