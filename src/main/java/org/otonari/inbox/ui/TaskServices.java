package org.otonari.inbox.ui;

import java.time.Clock;
import org.otonari.access.AccountDirectory;
import org.otonari.access.CurrentAccount;
import org.otonari.casefile.CaseDesk;
import org.otonari.engine.ProcessPictures;
import org.otonari.inbox.Absences;
import org.otonari.inbox.AnswerHistory;
import org.otonari.inbox.Drafts;
import org.otonari.inbox.FollowUps;
import org.otonari.inbox.Inbox;
import org.otonari.inbox.Newsroom;
import org.otonari.inbox.TaskClock;
import org.otonari.inbox.TaskForms;
import org.otonari.inbox.Undo;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Translations;
import org.springframework.stereotype.Component;

/** What the parts of the task page work with. */
@Component
record TaskServices(
        Inbox inbox,
        TaskForms forms,
        FollowUps followUps,
        TaskClock taskClock,
        Absences absences,
        Drafts drafts,
        Undo undo,
        Newsroom newsroom,
        CaseDesk cases,
        AnswerHistory answers,
        ProcessPictures pictures,
        AccountDirectory accounts,
        CurrentAccount current,
        DateTexts dates,
        Translations translations,
        Clock clock) {}
