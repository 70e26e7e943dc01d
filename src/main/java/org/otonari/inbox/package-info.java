/** Work queues over all user tasks: read model, claim, complete, the task page. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "access",
            "people",
            "sla",
            "engine",
            "casefile",
            "deadlines",
            "history",
            "files",
            "forms",
            "rest"
        })
package org.otonari.inbox;
