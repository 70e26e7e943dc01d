/** Calendars, own hours and the board of deadlines as pages. */
@org.jspecify.annotations.NullMarked
package org.otonari.deadlines.ui;
