/** The register of volunteers: what somebody must have before, and keeps while, they volunteer. Programmes ask it; it knows none. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "ui", "access", "people", "engine", "casefile", "inbox", "notify"})
package org.otonari.volunteers;
