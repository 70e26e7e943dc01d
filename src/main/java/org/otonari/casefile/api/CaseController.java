package org.otonari.casefile.api;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.otonari.access.AccountDirectory;
import org.otonari.casefile.CaseDesk;
import org.otonari.casefile.CaseRead;
import org.otonari.casefile.CaseTasks;
import org.otonari.casefile.TimelineLine;
import org.otonari.kernel.CaseNumber;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cases over HTTP: people with their names only, and the history as a sentence a line. */
@RestController
@RequestMapping("/api/v1/cases")
class CaseController {

    private final CaseDesk desk;
    private final CaseTasks tasks;
    private final AccountDirectory accounts;
    private final TimelineSentences sentences;

    CaseController(CaseDesk desk, CaseTasks tasks, AccountDirectory accounts, TimelineSentences sentences) {
        this.desk = desk;
        this.tasks = tasks;
        this.accounts = accounts;
        this.sentences = sentences;
    }

    @GetMapping("/{number}")
    CaseJson one(@PathVariable String number, Locale locale) {
        if (!CaseNumber.isValid(number)) {
            throw new NoSuchElementException("Not a case number");
        }
        var wanted = new CaseNumber(number);
        var file = desk.view(wanted, CaseRead.What.REST);
        return new CaseJson(
                number,
                file.programme().name().toLowerCase(Locale.ROOT),
                file.kind(),
                file.status(),
                file.outcome(),
                file.openedAt(),
                file.closedAt(),
                file.people().stream().map(CaseJson.Person::of).toList(),
                tasks.open(wanted).stream()
                        .map(it -> CaseJson.Task.of(it, locale))
                        .toList(),
                timeline(wanted, locale));
    }

    private List<CaseJson.Line> timeline(CaseNumber number, Locale locale) {
        return desk.timeline(number).stream()
                .map(line -> new CaseJson.Line(
                        line.at(),
                        line.kind().name().toLowerCase(Locale.ROOT),
                        sentences.of(line, locale),
                        actor(line)))
                .toList();
    }

    private @org.jspecify.annotations.Nullable String actor(TimelineLine line) {
        var actor = line.actor();
        return actor == null ? null : accounts.displayName(actor);
    }
}
