package org.otonari.ofp.fees;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.casefile.CaseAccess;
import org.otonari.casefile.CaseFiles;
import org.otonari.inbox.Inbox;
import org.otonari.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One payment is booked, with its entry in the case and, once nothing is owed, the step that waited for it; or nothing is. */
@Service
@Transactional
class OnePayment {

    private static final String REGISTRATION_STEP = "Task_RecordRegistrationFee";
    private static final String MEMBERSHIP_STEP = "Task_RecordMembershipFees";

    private final FeeTable table;
    private final Inbox inbox;
    private final CaseFiles cases;
    private final CaseAccess access;
    private final CurrentAccount current;
    private final Clock clock;

    OnePayment(FeeTable table, Inbox inbox, CaseFiles cases, CaseAccess access, CurrentAccount current, Clock clock) {
        this.table = table;
        this.inbox = inbox;
        this.cases = cases;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param bankLine key of the bank's line, if there was one
     * @throws FeeRefused if it is settled already, not asked any more, another amount, or of a day to come
     * @throws org.otonari.inbox.TaskRefused if a colleague has claimed the step that waits for it
     */
    void book(long number, LocalDate on, int amount, @Nullable String bankLine) {
        current.require(Role.FINANCE);
        var fee = visible(number);
        if (fee.settlement() != null) {
            throw new FeeRefused("fees.refused.settled", fee.reference());
        }
        if (!fee.open()) {
            throw new FeeRefused("fees.refused.over", fee.reference());
        }
        if (amount != fee.amount()) {
            throw new FeeRefused("fees.refused.amount", Fee.yen(fee.amount()), Fee.yen(amount));
        }
        if (on.isAfter(LocalDate.now(clock))) {
            throw new FeeRefused("fees.refused.future");
        }
        cases.event(
                fee.caseNumber(),
                bankLine == null ? "fees.timeline.paid" : "fees.timeline.paidByBank",
                fee.kind().key(),
                Fee.yen(amount),
                on);
        settle(fee, on);
        table.bookedFrom(number, on, bankLine);
    }

    /** @throws FeeRefused if it is not there, or the case has gone on with it */
    void takeBack(long number) {
        current.require(Role.FINANCE);
        var fee = visible(number);
        if (table.ahead().stream().noneMatch(it -> it.number() == number)) {
            throw new FeeRefused("fees.refused.goneOn", fee.reference());
        }
        cases.event(fee.caseNumber(), "fees.timeline.takenBack", fee.kind().key(), Fee.yen(fee.amount()));
        table.reopen(number);
    }

    private Fee visible(long number) {
        return table.lock(number)
                .filter(it -> !access.closedToReader().contains(it.caseNumber()))
                .orElseThrow(() -> new FeeRefused("fees.refused.unknown"));
    }

    /** The step goes first, because its undo has to find the fee as it was before. */
    private void settle(Fee fee, LocalDate on) {
        if (fee.kind() == Fee.Kind.REGISTRATION) {
            complete(fee.caseNumber(), REGISTRATION_STEP, Map.of("payment", "paid", "paidOn", on.toString()));
            return;
        }
        var others = table.of(fee.caseNumber()).stream()
                .filter(it -> it.number() != fee.number() && it.settlement() == null)
                .count();
        if (others == 0) {
            complete(fee.caseNumber(), MEMBERSHIP_STEP, bothSettled(fee.caseNumber()));
        } else {
            table.settle(fee.number(), Fee.Settlement.PAID, on, current.name(), clock.instant());
        }
    }

    private Map<String, Object> bothSettled(CaseNumber pair) {
        var answers = new LinkedHashMap<String, Object>();
        answers.put("payment", "settled");
        answers.put("participantPayment", "not_due");
        answers.put("volunteerPayment", "not_due");
        for (var fee : table.of(pair)) {
            answers.put(
                    fee.application().value().startsWith("VOL") ? "volunteerPayment" : "participantPayment", "paid");
        }
        return answers;
    }

    private void complete(CaseNumber number, String step, Map<String, Object> answers) {
        var task = inbox.ofCase(number).stream()
                .filter(it -> it.step().equals(step))
                .findFirst()
                .orElseThrow(() -> new FeeRefused("fees.refused.noStep"));
        inbox.complete(task.id(), answers);
    }
}
