/** The calendar to subscribe to, for programs. */
@org.jspecify.annotations.NullMarked
package org.otonari.appointments.api;
