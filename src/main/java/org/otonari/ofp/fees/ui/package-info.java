/** The pages of fees. */
@org.jspecify.annotations.NullMarked
package org.otonari.ofp.fees.ui;
