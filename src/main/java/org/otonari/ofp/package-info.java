/** Matches newcomers with neighbours for six months. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "access",
            "people",
            "sla",
            "matching",
            "engine",
            "casefile",
            "files",
            "deadlines",
            "inbox",
            "forms",
            "notify",
            "appointments",
            "volunteers",
            "rest"
        })
package org.otonari.ofp;
