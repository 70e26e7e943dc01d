package org.otonari.inbox.ui;

import org.otonari.access.AccountDirectory;
import org.otonari.access.CurrentAccount;
import org.otonari.inbox.FinishedByMe;
import org.otonari.inbox.Inbox;
import org.otonari.inbox.InboxChoices;
import org.otonari.inbox.SavedFilters;
import org.otonari.inbox.Undo;
import org.otonari.inbox.WaitingFor;
import org.otonari.ui.DateTexts;
import org.springframework.stereotype.Component;

/** What the lists of the inbox and the ways to narrow them work with. */
@Component
record InboxLists(
        Inbox inbox,
        WaitingFor waiting,
        FinishedByMe finished,
        Undo undo,
        InboxChoices choices,
        SavedFilters saved,
        AccountDirectory accounts,
        CurrentAccount current,
        DateTexts dates) {}
