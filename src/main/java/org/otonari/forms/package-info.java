/** Camunda Forms: parsed and checked once, rendered with Vaadin, validated again on the server. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "ui", "files", "engine"})
package org.otonari.forms;
