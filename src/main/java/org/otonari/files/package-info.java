/** What a file somebody sends really is: its type from its bytes, its size, its name made harmless. Keeps nothing. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.otonari.files;
