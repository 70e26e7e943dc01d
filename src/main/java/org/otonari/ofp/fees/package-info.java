/** What people pay for taking part: asked by the tables of fees, marked or read from the bank's file by finance. */
@org.jspecify.annotations.NullMarked
package org.otonari.ofp.fees;
