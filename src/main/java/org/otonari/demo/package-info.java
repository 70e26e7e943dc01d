/** The demo organisation and its embedded database; active only in the demo profile. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.otonari.demo;
