/** Who changed which field of what, from what to what; one line of code for the module whose record changes. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "access"})
package org.otonari.history;
