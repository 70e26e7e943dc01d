/** The weekly matching meeting: what lies on the table, what is decided around it by whom, and its minutes. */
@org.jspecify.annotations.NullMarked
package org.otonari.ofp.meeting;
