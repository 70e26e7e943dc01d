package org.otonari.ofp.meeting;

/** Something happened at the running meeting, or it opened or closed. */
record MeetingChanged() {}
