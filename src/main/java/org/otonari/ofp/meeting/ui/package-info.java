/** The matching board and the minutes of its meetings. */
@org.jspecify.annotations.NullMarked
package org.otonari.ofp.meeting.ui;
