package org.otonari.ofp.meeting.ui;

import org.otonari.access.AccountDirectory;
import org.otonari.access.CurrentAccount;
import org.otonari.ofp.MatchingDesk;
import org.otonari.ofp.meeting.MatchingMeetings;
import org.otonari.ofp.meeting.MeetingBoard;
import org.otonari.ofp.meeting.MeetingDecisions;
import org.otonari.ofp.meeting.MeetingIntroductions;
import org.otonari.ofp.meeting.MeetingNews;
import org.springframework.stereotype.Component;

/** What the board needs of the product. */
@Component
record BoardServices(
        MatchingDesk desk,
        MeetingBoard board,
        MatchingMeetings meetings,
        MeetingDecisions decisions,
        MeetingIntroductions introductions,
        MeetingNews news,
        AccountDirectory accounts,
        CurrentAccount current) {}
