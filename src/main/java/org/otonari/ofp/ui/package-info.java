/** The programme's own pages: matching, pairs, and those for people without an account. */
@org.jspecify.annotations.NullMarked
package org.otonari.ofp.ui;
