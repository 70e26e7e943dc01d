/** Who could be whose neighbour, and why: hard filters, score, reasons. Pure, no database. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
package org.otonari.matching;
