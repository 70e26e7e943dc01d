/** Accounts, roles, sign-in, private links, and who is acting now. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
package org.otonari.access;
