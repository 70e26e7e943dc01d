package org.otonari.inbox;

import java.util.List;
import java.util.stream.Collectors;
import org.otonari.casefile.CaseAccess;
import org.otonari.casefile.CaseFiles;
import org.otonari.casefile.CaseRestricted;
import org.otonari.casefile.CaseView;
import org.otonari.engine.WaitEvent;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonName;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what is waited for in step with the engine, inside its transaction. */
@Component
class WaitWriter {

    private static final String EVERYBODY = "both";

    private final WaitTable table;
    private final CaseFiles cases;
    private final CaseAccess access;

    WaitWriter(WaitTable table, CaseFiles cases, CaseAccess access) {
        this.table = table;
        this.cases = cases;
        this.access = access;
    }

    @EventListener
    void on(WaitEvent event) {
        if (event instanceof WaitEvent.Started started) {
            table.insert(item(started.begun()));
        } else {
            table.delete(event.id());
        }
    }

    @EventListener
    void on(CaseRestricted event) {
        table.restrict(event.number(), event.restricted());
    }

    WaitItem item(WaitEvent.Wait wait) {
        var file = cases.view(new CaseNumber(wait.caseNumber()));
        var names = names(file, wait.waitsFor());
        return new WaitItem(
                wait.id(),
                file.number(),
                file.programme(),
                wait.processKey(),
                wait.step(),
                wait.name(),
                wait.nameEn(),
                wait.waitsFor(),
                names.stream().map(PersonName::written).collect(Collectors.joining(" × ")),
                InboxRows.seconds(names),
                wait.since(),
                wait.until(),
                access.isRestricted(file.number()));
    }

    /** With the names as they are now. */
    WaitItem anew(WaitItem item) {
        return item(new WaitEvent.Wait(
                item.id(),
                item.caseNumber().value(),
                item.processKey(),
                item.step(),
                item.name(),
                item.nameEn(),
                item.waitsFor(),
                item.since(),
                item.until()));
    }

    private static List<PersonName> names(CaseView file, String waitsFor) {
        return file.people().stream()
                .filter(it -> waitsFor.equals(EVERYBODY) || waitsFor.equals(it.part()))
                .map(it -> it.person().name())
                .toList();
    }
}
