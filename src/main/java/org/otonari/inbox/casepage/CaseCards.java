package org.otonari.inbox.casepage;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import org.otonari.access.AccountDirectory;
import org.otonari.casefile.CaseDesk;
import org.otonari.casefile.CasePeople;
import org.otonari.casefile.CaseRestriction;
import org.otonari.casefile.CaseView;
import org.otonari.casefile.Documents;
import org.otonari.casefile.NoteDrafts;
import org.otonari.deadlines.Clocks;
import org.otonari.files.FileCheck;
import org.otonari.inbox.AnswerHistory;
import org.otonari.inbox.CaseDeadlines;
import org.otonari.inbox.Inbox;
import org.otonari.inbox.Undo;
import org.otonari.inbox.ui.ClockWords;
import org.otonari.inbox.ui.Timeline;
import org.otonari.ui.Card;
import org.otonari.ui.DateTexts;
import org.otonari.ui.PageHeader;
import org.otonari.ui.Translations;
import org.springframework.stereotype.Service;

/** Makes the cards of a case's page, each with what it needs and no more. */
@Service
class CaseCards {

    private final CaseDesk cases;
    private final NoteDrafts noteDrafts;
    private final CasePeople people;
    private final CaseRestriction restriction;
    private final Documents documents;
    private final FileCheck check;
    private final Inbox inbox;
    private final CaseDeadlines deadlines;
    private final Clocks clocks;
    private final AnswerHistory answers;
    private final Undo undo;
    private final AccountDirectory accounts;
    private final DateTexts dates;
    private final Translations translations;
    private final Clock clock;

    CaseCards(
            CaseDesk cases,
            NoteDrafts noteDrafts,
            CasePeople people,
            CaseRestriction restriction,
            Documents documents,
            FileCheck check,
            Inbox inbox,
            CaseDeadlines deadlines,
            Clocks clocks,
            AnswerHistory answers,
            Undo undo,
            AccountDirectory accounts,
            DateTexts dates,
            Translations translations,
            Clock clock) {
        this.cases = cases;
        this.noteDrafts = noteDrafts;
        this.people = people;
        this.restriction = restriction;
        this.documents = documents;
        this.check = check;
        this.inbox = inbox;
        this.deadlines = deadlines;
        this.clocks = clocks;
        this.answers = answers;
        this.undo = undo;
        this.accounts = accounts;
        this.dates = dates;
        this.translations = translations;
        this.clock = clock;
    }

    PageHeader header(CaseView file) {
        return new CaseHeader(file, deadlines.next(file.number()), cases.maySearch(), dates, clock);
    }

    Card tasks(CaseView file) {
        return new TasksCard(file, inbox.ofCase(file.number()), dates);
    }

    /** Nothing for a case that promises nothing. */
    Optional<Component> clocks(CaseView file) {
        var all = clocks.ofCase(file.number());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new ClocksCard(all, accounts, dates, new ClockWords(dates, clock)));
    }

    HistoryCard history(CaseView file) {
        var timeline = new Timeline(accounts, dates, translations).offering(undo);
        var card = new HistoryCard(file.number(), cases, answers, timeline);
        return cases.mayWriteNotes() ? card.writing(new NoteForm(file.number(), cases, noteDrafts, dates)) : card;
    }

    Card documents(CaseView file, Runnable changed) {
        return new DocumentsCard(file.number(), documents, check, accounts, dates, changed);
    }

    Card people(CaseView file, Runnable changed) {
        return new PeopleCard(file, people, () -> changes(file), changed);
    }

    /** Only for those who could change it, or while the case is restricted. */
    Optional<Component> access(CaseView file) {
        return file.restricted() || restriction.mayChange(file.number())
                ? Optional.of(new AccessCard(file, restriction, accounts, dates))
                : Optional.empty();
    }

    Optional<Component> related(CaseView file) {
        var related = cases.related(file.number());
        return related.isEmpty() ? Optional.empty() : Optional.of(new RelatedCard(related));
    }

    private void changes(CaseView file) {
        new ChangesDialog(file, people.changes(file.number()), accounts, dates, translations).open();
    }
}
