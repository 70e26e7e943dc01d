package org.otonari.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.otonari.access.CurrentAccount;
import org.otonari.history.FieldHistory;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Programme;
import org.otonari.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens, moves and closes cases and writes their history. For programmes; people read through {@link CaseDesk}. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CaseFiles {

    private final CaseFileRepository cases;
    private final TimelineRepository timeline;
    private final CaseNumbers numbers;
    private final People people;
    private final CurrentAccount current;
    private final FieldHistory history;
    private final ObjectMapper json;
    private final Clock clock;

    CaseFiles(
            CaseFileRepository cases,
            TimelineRepository timeline,
            CaseNumbers numbers,
            People people,
            CurrentAccount current,
            FieldHistory history,
            ObjectMapper json,
            Clock clock) {
        this.cases = cases;
        this.timeline = timeline;
        this.numbers = numbers;
        this.people = people;
        this.current = current;
        this.history = history;
        this.json = json;
        this.clock = clock;
    }

    /** @param prefix three letters people say on the phone, e.g. {@code OFP} */
    public CaseNumber open(
            String prefix, Programme programme, String kind, String status, Map<PersonId, String> members) {
        var number = numbers.next(prefix);
        // Flushed, because the engine and the read models write beside JPA in this transaction and refer to the case.
        cases.saveAndFlush(new CaseFile(number, programme, kind, status, members, clock.instant()));
        return number;
    }

    public void moveTo(CaseNumber number, String status) {
        change(number, file -> file.moveTo(status));
    }

    public void close(CaseNumber number, String outcome) {
        change(number, file -> file.close(outcome, clock.instant()));
    }

    private void change(CaseNumber number, Consumer<CaseFile> change) {
        var file = file(number);
        var before = Standing.of(file);
        change.accept(file);
        history.changed("case", number.value(), before, Standing.of(file));
    }

    /** As the history of fields knows it. */
    private record Standing(String status, @Nullable String outcome) {

        static Standing of(CaseFile file) {
            return new Standing(file.status(), file.outcome());
        }
    }

    /** Writes what happened; arguments are codes, dates and numbers, never names or free text. */
    public void tell(CaseNumber number, TimelineLine.Kind kind, String textKey, Object... arguments) {
        write(number, kind, textKey, null, arguments);
    }

    public void event(CaseNumber number, String textKey, Object... arguments) {
        write(number, TimelineLine.Kind.EVENT, textKey, null, arguments);
    }

    void note(CaseNumber number, String text) {
        write(number, TimelineLine.Kind.NOTE, null, text);
    }

    /** Something a person decided, with the reason in their own words. */
    public void explain(CaseNumber number, TimelineLine.Kind kind, String textKey, String reason, Object... arguments) {
        write(number, kind, textKey, reason, arguments);
    }

    private void write(
            CaseNumber number,
            TimelineLine.Kind kind,
            @Nullable String textKey,
            @Nullable String text,
            Object... arguments) {
        var actor = current.isSignedIn() ? current.name() : null;
        timeline.save(new TimelineEntry(number, clock.instant(), kind, textKey, toJson(arguments), text, actor));
    }

    /** @throws java.util.NoSuchElementException if there is no such case */
    @Transactional(readOnly = true)
    public CaseView view(CaseNumber number) {
        return view(file(number));
    }

    /** Where the case stands, without the people it is about. */
    @Transactional(readOnly = true)
    public String status(CaseNumber number) {
        return file(number).status();
    }

    @Transactional(readOnly = true)
    public List<CaseView> of(PersonId person) {
        return cases.of(person.value()).stream().map(this::view).toList();
    }

    CaseView view(CaseFile file) {
        var members =
                people.all(file.people().keySet().stream().map(PersonId::new).toList());
        return new CaseView(
                file.number(),
                file.programme(),
                file.kind(),
                file.status(),
                file.outcome(),
                file.isRestricted(),
                file.openedAt(),
                file.closedAt(),
                members.values().stream()
                        .map(it -> new CaseView.Member(
                                it, file.people().getOrDefault(it.id().value(), "")))
                        .toList());
    }

    private CaseFile file(CaseNumber number) {
        return cases.findById(number.value()).orElseThrow();
    }

    private String toJson(Object... arguments) {
        try {
            return json.writeValueAsString(
                    Arrays.stream(arguments).map(String::valueOf).toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
