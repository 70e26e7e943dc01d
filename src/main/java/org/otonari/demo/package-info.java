/** The demo organisation and its embedded database; active only in the demo profile. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "people",
            "engine",
            "casefile",
            "deadlines",
            "inbox",
            "forms",
            "notify",
            "volunteers",
            "ofp",
            "ui"
        })
package org.otonari.demo;
