/** What every view is made of: texts, dates, tiles, cards, the process picture, the frame of public pages. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
package org.otonari.ui;
