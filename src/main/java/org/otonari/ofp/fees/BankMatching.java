package org.otonari.ofp.fees;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.PersonName;

/** Finds the fee that each line pays: by its reference or case number and the amount; a name alone is only a hint. */
final class BankMatching {

    private final List<Fee> fees;
    private final Map<PersonId, PersonName> names;

    /** @param fees those open, and those the lines name */
    BankMatching(List<Fee> fees, Map<PersonId, PersonName> names) {
        this.fees = fees;
        this.names = names;
    }

    List<BankMatch> match(List<BankLine> lines) {
        var matches = new ArrayList<BankMatch>();
        var seen = new HashSet<String>();
        var taken = new HashMap<Long, Integer>();
        for (var line : lines) {
            var match = match(line);
            var fee = match.fee();
            if (match.kind() != BankMatch.Kind.BOOKED && !seen.add(line.key())) {
                match = BankMatch.doubtful(line, fee, "fees.doubt.twice");
            } else if (match.kind() == BankMatch.Kind.SURE && fee != null) {
                var earlier = taken.putIfAbsent(fee.number(), line.number());
                if (earlier != null) {
                    match = BankMatch.doubtful(line, fee, "fees.doubt.sameFee", earlier);
                }
            }
            matches.add(match);
        }
        return List.copyOf(matches);
    }

    private BankMatch match(BankLine line) {
        if (line.problem() != null) {
            return BankMatch.doubtful(line, null, line.problem());
        }
        var text = new PayerText(line.text());
        var numbers = text.fees();
        var cases = text.cases();
        var meant = fees.stream()
                .filter(it -> numbers.contains(it.number())
                        || cases.contains(it.caseNumber().value())
                        || cases.contains(it.application().value()))
                .toList();
        var booked =
                fees.stream().filter(it -> line.key().equals(it.bankLine())).findFirst();
        if (booked.isPresent()) {
            return BankMatch.booked(line, booked.get());
        }
        return meant.isEmpty() ? byName(line, text, !cases.isEmpty()) : byReference(line, text, meant);
    }

    private BankMatch byReference(BankLine line, PayerText text, List<Fee> meant) {
        var open = meant.stream().filter(Fee::open).toList();
        var fitting = open.stream().filter(it -> it.amount() == line.amount()).toList();
        var paid = meant.stream()
                .filter(it -> it.settlement() == Fee.Settlement.PAID)
                .filter(it -> open.isEmpty() || it.amount() == line.amount())
                .findFirst();
        if (fitting.isEmpty() && paid.isPresent()) {
            var before = String.valueOf(paid.get().settledOn());
            return BankMatch.doubtful(line, paid.get(), "fees.doubt.alreadyPaid", before);
        }
        if (open.isEmpty()) {
            return BankMatch.doubtful(line, meant.get(0), "fees.doubt.notAsked");
        }
        if (fitting.isEmpty()) {
            var owed = open.stream().mapToInt(Fee::amount).sum();
            return BankMatch.doubtful(line, open.get(0), "fees.doubt.amount", Fee.yen(owed), Fee.yen(line.amount()));
        }
        if (fitting.size() == 1) {
            return BankMatch.sure(line, fitting.get(0));
        }
        var own = fitting.stream().filter(it -> resembles(text, it)).toList();
        return own.size() == 1
                ? BankMatch.sure(line, own.get(0))
                : BankMatch.doubtful(line, null, "fees.doubt.several");
    }

    private BankMatch byName(BankLine line, PayerText text, boolean namesACase) {
        var alike = fees.stream()
                .filter(Fee::open)
                .filter(it -> resembles(text, it))
                .toList();
        var fitting = alike.stream().filter(it -> it.amount() == line.amount()).toList();
        if (fitting.size() == 1) {
            return BankMatch.doubtful(line, fitting.get(0), "fees.doubt.name");
        }
        if (!alike.isEmpty()) {
            return BankMatch.doubtful(
                    line,
                    alike.get(0),
                    fitting.isEmpty() ? "fees.doubt.nameAndAmount" : "fees.doubt.several",
                    Fee.yen(alike.get(0).amount()),
                    Fee.yen(line.amount()));
        }
        return BankMatch.doubtful(line, null, namesACase ? "fees.doubt.unknownCase" : "fees.doubt.noReference");
    }

    private boolean resembles(PayerText text, Fee fee) {
        var name = names.get(fee.person());
        return name != null && text.resembles(name);
    }
}
