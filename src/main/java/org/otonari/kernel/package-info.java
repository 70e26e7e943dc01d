/** The value types everybody speaks in: case numbers, names, wards, languages. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.otonari.kernel;
