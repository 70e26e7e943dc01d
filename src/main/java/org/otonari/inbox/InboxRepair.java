package org.otonari.inbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.otonari.engine.OpenWork;
import org.otonari.engine.TaskSnapshot;
import org.otonari.engine.WaitEvent;
import org.otonari.inbox.RepairFinding.Kind;
import org.otonari.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares the inbox with the engine, and for some waits with the programmes, which are the truth, and mends what differs. People may go on working: each row is
 * mended in a transaction of its own that holds the engine's task meanwhile, and only if it still differs then.
 */
@Service
public class InboxRepair {

    private static final int PAGE = 500;

    private final OpenWork engine;
    private final InboxTable table;
    private final InboxRows rows;
    private final WaitTable waits;
    private final WaitWriter waitWriter;
    private final List<WaitSource> sources;
    private final TransactionTemplate transaction;

    InboxRepair(
            OpenWork engine,
            InboxTable table,
            InboxRows rows,
            WaitTable waits,
            WaitWriter waitWriter,
            List<WaitSource> sources,
            PlatformTransactionManager transactions) {
        this.engine = engine;
        this.table = table;
        this.rows = rows;
        this.waits = waits;
        this.waitWriter = waitWriter;
        this.sources = sources;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @return what was different, by case number and step */
    public List<RepairFinding> mend() {
        return mend(doubtful(), () -> mend(truth(engine.waits(), WaitSource::waits), waits.all()));
    }

    /** The same for one case, without looking at any other. */
    public List<RepairFinding> mend(CaseNumber number) {
        return mend(
                in(() -> doubtful(number)),
                () -> mend(truth(engine.waitsOf(number.value()), it -> it.waitsOf(number)), waits.ofCase(number)));
    }

    private List<RepairFinding> mend(Collection<String> doubtful, Supplier<List<RepairFinding>> mendWaits) {
        var findings = new ArrayList<RepairFinding>();
        for (var taskId : doubtful) {
            in(() -> mend(taskId)).ifPresent(findings::add);
        }
        findings.addAll(in(mendWaits));
        return findings;
    }

    private Optional<RepairFinding> mend(String taskId) {
        var truth = engine.lock(taskId);
        var stored = table.row(taskId);
        if (truth.isEmpty()) {
            table.delete(taskId);
            return stored.map(row -> finding(Kind.SUPERFLUOUS, row.item(), List.of()));
        }
        var wanted = rows.of(truth.get());
        if (stored.isEmpty()) {
            table.insert(wanted);
            return Optional.of(finding(Kind.MISSING, wanted.item(), List.of()));
        }
        var columns = RowDifference.between(wanted, stored.get());
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        table.delete(taskId);
        table.insert(wanted);
        return Optional.of(finding(Kind.DIFFERING, wanted.item(), columns));
    }

    private List<String> doubtful() {
        var doubtful = new ArrayList<String>();
        List<TaskSnapshot> open;
        for (var offset = 0; !(open = tasks(offset)).isEmpty(); offset += PAGE) {
            for (var task : open) {
                if (in(() -> differs(task))) {
                    doubtful.add(task.id());
                }
            }
        }
        for (var ids = in(() -> table.idsAfter(0, PAGE)); !ids.isEmpty(); ids = after(ids)) {
            var known = ids.values();
            var alive = in(() -> engine.open(known));
            known.stream().filter(id -> !alive.contains(id)).forEach(doubtful::add);
        }
        return doubtful;
    }

    private List<WaitEvent.Wait> truth(
            List<WaitEvent.Wait> ofProcesses, Function<WaitSource, List<WaitEvent.Wait>> ofProgrammes) {
        return Stream.concat(
                        ofProcesses.stream(), sources.stream().map(ofProgrammes).flatMap(List::stream))
                .toList();
    }

    private Set<String> doubtful(CaseNumber number) {
        var doubtful = new LinkedHashSet<String>();
        engine.tasksOf(number.value()).stream().map(TaskSnapshot::id).forEach(doubtful::add);
        table.ofCase(number).stream().map(TaskItem::id).forEach(doubtful::add);
        return doubtful;
    }

    private List<TaskSnapshot> tasks(int offset) {
        return in(() -> engine.tasks(offset, PAGE));
    }

    private java.util.SortedMap<Long, String> after(java.util.SortedMap<Long, String> ids) {
        var last = ids.lastKey();
        return in(() -> table.idsAfter(last, PAGE));
    }

    private boolean differs(TaskSnapshot task) {
        return table.row(task.id())
                .map(stored -> !RowDifference.between(rows.of(task), stored).isEmpty())
                .orElse(true);
    }

    /** Few enough to be compared at once. */
    private List<RepairFinding> mend(List<WaitEvent.Wait> truth, List<WaitItem> found) {
        var findings = new ArrayList<RepairFinding>();
        var stored = found.stream().collect(Collectors.toMap(WaitItem::id, it -> it));
        for (var wait : truth) {
            mend(wait, Optional.ofNullable(stored.remove(wait.id()))).ifPresent(findings::add);
        }
        stored.values().forEach(left -> {
            waits.delete(left.id());
            findings.add(finding(Kind.SUPERFLUOUS, left, List.of()));
        });
        return findings;
    }

    private Optional<RepairFinding> mend(WaitEvent.Wait wait, Optional<WaitItem> stored) {
        var wanted = waitWriter.item(wait);
        if (stored.filter(wanted::equals).isPresent()) {
            return Optional.empty();
        }
        waits.delete(wait.id());
        waits.insert(wanted);
        return Optional.of(
                stored.isEmpty()
                        ? finding(Kind.MISSING, wanted, List.of())
                        : finding(Kind.DIFFERING, wanted, List.of("inbox_wait")));
    }

    private static RepairFinding finding(Kind kind, TaskItem item, List<String> columns) {
        return new RepairFinding(kind, item.caseNumber().value(), item.step(), columns);
    }

    private static RepairFinding finding(Kind kind, WaitItem item, List<String> columns) {
        return new RepairFinding(kind, item.caseNumber().value(), item.step(), columns);
    }

    private <T> T in(Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
