package org.otonari.ofp.fees;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.casefile.CaseAccess;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.PersonName;
import org.otonari.kernel.Refused;
import org.otonari.people.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Finance's desk: who still owes what, payments marked by hand, and the bank's file read, looked at and booked. */
@Service
public class FeeDesk {

    /** Size of the largest file. */
    public static final int MOST_BYTES = BankFile.MOST_BYTES;

    private static final Logger log = LoggerFactory.getLogger(FeeDesk.class);

    private final FeeTable table;
    private final OnePayment payments;
    private final People people;
    private final CaseAccess access;
    private final CurrentAccount current;
    private final Clock clock;

    FeeDesk(
            FeeTable table,
            OnePayment payments,
            People people,
            CaseAccess access,
            CurrentAccount current,
            Clock clock) {
        this.table = table;
        this.payments = payments;
        this.people = people;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /** @param name of whoever owes it */
    public record Owed(Fee fee, PersonName name) {}

    /** Longest first; without the restricted cases that do not name the reader. */
    public List<Owed> open() {
        current.require(Role.FINANCE);
        return named(visible(table.open()));
    }

    /** Paid while the other side of the pair still owes, latest first: until then it can be {@link #takeBack taken back}. */
    public List<Owed> ahead() {
        current.require(Role.FINANCE);
        return named(visible(table.ahead()));
    }

    private List<Owed> named(List<Fee> fees) {
        var names = names(fees);
        return fees.stream()
                .map(it -> new Owed(it, Objects.requireNonNull(names.get(it.person()))))
                .toList();
    }

    /** How many are open. */
    public long countOpen() {
        return current.hasAny(Role.FINANCE) ? table.countOpen() : 0;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Marks a fee as paid.
     *
     * @param on not after today
     * @param amount yen, as much as was asked: the rest is a waiver, which has a reason and is given in the task
     * @throws Refused if it cannot be; nothing is changed then
     */
    public void pay(long fee, LocalDate on, int amount) {
        current.require(Role.FINANCE);
        payments.book(fee, on, amount, null);
    }

    /**
     * Opens a fee again that was marked by mistake.
     *
     * @throws FeeRefused if the pair has gone on with it; nothing is changed then
     */
    public void takeBack(long fee) {
        current.require(Role.FINANCE);
        payments.takeBack(fee);
    }

    /**
     * Reads a bank's file and changes nothing.
     *
     * @param fileName for the reader only
     * @throws FeeRefused if it cannot be read; it says why
     */
    public Preview preview(byte[] bytes, String fileName) {
        current.require(Role.FINANCE);
        var file = BankFile.read(bytes);
        var numbers = new HashSet<Long>();
        var cases = new HashSet<String>();
        for (var line : file.lines()) {
            var text = new PayerText(line.text());
            numbers.addAll(text.fees());
            cases.addAll(text.cases());
        }
        var fees = new ArrayList<>(table.open());
        fees.addAll(table.named(numbers, cases));
        fees.addAll(table.bookedFrom(file.lines().stream().map(BankLine::key).toList()));
        var known = visible(fees.stream().distinct().toList());
        var names = names(known);
        return new Preview(
                fileName, file.hash(), new BankMatching(known, names).match(file.lines()), names, file.outgoing());
    }

    /** @param outgoing lines passed over, because no money came in */
    public record Preview(
            String fileName, String hash, List<BankMatch> matches, Map<PersonId, PersonName> names, int outgoing) {

        public List<BankMatch> of(BankMatch.Kind kind) {
            return matches.stream().filter(it -> it.kind() == kind).toList();
        }
    }

    /** Books what was sure, each by itself: one that a colleague was faster with stops no other. */
    public Outcome book(Preview preview) {
        current.require(Role.FINANCE);
        var booked = 0;
        var refused = new ArrayList<Refusal>();
        for (var match : preview.of(BankMatch.Kind.SURE)) {
            try {
                book(match);
                booked++;
            } catch (Refused no) {
                refused.add(new Refusal(match, no));
            }
        }
        var open = preview.of(BankMatch.Kind.DOUBTFUL).size() + refused.size();
        table.imported(preview.hash(), booked, open, current.name(), clock.instant());
        log.info("{} fees booked from a bank's file, {} lines left, by {}", booked, open, current.name());
        return new Outcome(booked, refused);
    }

    /**
     * Books one line, after a person has looked at it.
     *
     * @throws Refused if it cannot be; nothing is changed then
     */
    public void book(BankMatch match) {
        current.require(Role.FINANCE);
        var fee = Objects.requireNonNull(match.fee());
        payments.book(
                fee.number(),
                Objects.requireNonNull(match.line().on()),
                match.line().amount(),
                match.line().key());
    }

    public record Outcome(int booked, List<Refusal> refused) {}

    /** @param why a line that was sure could not be booked */
    public record Refusal(BankMatch match, Refused why) {}

    private List<Fee> visible(List<Fee> fees) {
        var closed = access.closedToReader();
        return fees.stream()
                .filter(it -> !closed.contains(it.caseNumber()) && !closed.contains(it.application()))
                .toList();
    }

    private Map<PersonId, PersonName> names(List<Fee> fees) {
        return people.all(fees.stream().map(Fee::person).distinct().toList()).values().stream()
                .collect(Collectors.toMap(it -> it.id(), it -> it.name()));
    }
}
