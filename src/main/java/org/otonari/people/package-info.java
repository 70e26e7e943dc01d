/** The people we serve and work with: names in three scripts, languages, availability, consents. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "history"})
package org.otonari.people;
