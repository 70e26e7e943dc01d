/** How every REST interface of the product answers: problems in the caller's language, limits, and its description. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "ui"})
package org.otonari.rest;
