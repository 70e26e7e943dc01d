/** The certificate that each of two people gets who were neighbours for half a year. */
@org.jspecify.annotations.NullMarked
package org.otonari.ofp.certificate;
