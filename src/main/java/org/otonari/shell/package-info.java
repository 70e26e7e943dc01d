/** The frame around every view: navigation, sign-in, errors, the shared UI kit. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "access"})
package org.otonari.shell;
