package org.otonari.ofp.meeting;

import org.otonari.kernel.Refused;

/** A rule of the meeting says no, most often because a colleague was faster. */
public class MeetingRefused extends Refused {

    MeetingRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
