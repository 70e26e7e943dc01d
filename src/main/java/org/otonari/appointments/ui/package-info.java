/** Everybody's own page about the calendar they use. */
@org.jspecify.annotations.NullMarked
package org.otonari.appointments.ui;
