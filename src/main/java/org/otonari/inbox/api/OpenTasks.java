package org.otonari.inbox.api;

import java.util.List;
import org.otonari.casefile.CaseTasks;
import org.otonari.inbox.Inbox;
import org.otonari.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** Tells the case what is open on it. */
@Component
class OpenTasks implements CaseTasks {

    private final Inbox inbox;

    OpenTasks(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public List<Open> open(CaseNumber number) {
        return inbox.ofCase(number).stream()
                .map(it -> new Open(it.id(), it.step(), it.name(), it.nameEn(), it.due(), it.assignee()))
                .toList();
    }
}
