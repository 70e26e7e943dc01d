/** The frame around every view: navigation, sign-in, one's own account, errors. Menus come from the views themselves. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "access", "ui"})
package org.otonari.shell;
