package org.otonari.inbox.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.otonari.inbox.BulkWork;
import org.otonari.inbox.Picked;
import org.otonari.inbox.TaskItem;

/** The tasks somebody has picked; they stay picked while the list is read anew. */
class Selection {

    private final Map<String, Picked> picked = new LinkedHashMap<>();
    private final Supplier<List<Picked>> everything;
    private final Runnable changed;
    private @Nullable String anchor;

    /** @param everything what the list holds now, in its order, loaded or not */
    Selection(Supplier<List<Picked>> everything, Runnable changed) {
        this.everything = everything;
        this.changed = changed;
    }

    boolean contains(TaskItem task) {
        return picked.containsKey(task.id());
    }

    int size() {
        return picked.size();
    }

    List<Picked> tasks() {
        return List.copyOf(picked.values());
    }

    void toggle(TaskItem task) {
        if (picked.remove(task.id()) == null) {
            add(Picked.of(task));
        }
        anchor = task.id();
        changed.run();
    }

    /** Picks everything between the row that was pressed last and this one, both included. */
    void extendTo(TaskItem task) {
        var rows = everything.get();
        var ids = rows.stream().map(Picked::id).toList();
        var from = anchor == null ? -1 : ids.indexOf(anchor);
        var to = ids.indexOf(task.id());
        if (from < 0 || to < 0) {
            toggle(task);
            return;
        }
        rows.subList(Math.min(from, to), Math.max(from, to) + 1).forEach(this::add);
        anchor = task.id();
        changed.run();
    }

    void addAll() {
        everything.get().forEach(this::add);
        changed.run();
    }

    void clear() {
        if (!picked.isEmpty()) {
            picked.clear();
            changed.run();
        }
        anchor = null;
    }

    /** What has been done needs no second time; what could not be done stays picked. */
    void forget(List<Picked> done) {
        done.forEach(it -> picked.remove(it.id()));
        changed.run();
    }

    boolean areAllForOneForm() {
        var tasks = new ArrayList<>(picked.values());
        return !tasks.isEmpty()
                && tasks.stream()
                        .allMatch(
                                it -> it.bulk() && it.step().equals(tasks.get(0).step()));
    }

    private void add(Picked task) {
        if (picked.size() < BulkWork.MOST) {
            picked.put(task.id(), task);
        }
    }
}
