package org.otonari.ofp.meeting.ui;

import org.otonari.access.AccountDirectory;
import org.otonari.access.CurrentAccount;
import org.otonari.ofp.MatchingDesk;
import org.otonari.ofp.meeting.Decisions;
import org.otonari.ofp.meeting.MeetingBoard;
import org.otonari.ofp.meeting.MeetingIntroductions;
import org.otonari.ofp.meeting.MeetingNews;
import org.otonari.ofp.meeting.Meetings;
import org.springframework.stereotype.Component;

/** What the board needs of the product. */
@Component
record BoardServices(
        MatchingDesk desk,
        MeetingBoard board,
        Meetings meetings,
        Decisions decisions,
        MeetingIntroductions introductions,
        MeetingNews news,
        AccountDirectory accounts,
        CurrentAccount current) {}
