/** The only place that configures Camunda: schema, deployment, hardening, typed variables. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "sla"})
package org.otonari.engine;
