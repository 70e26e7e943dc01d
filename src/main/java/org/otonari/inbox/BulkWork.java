package org.otonari.inbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.otonari.access.AccountDirectory.Colleague;
import org.otonari.engine.UserTasks;
import org.otonari.forms.FormContext;
import org.otonari.forms.FormSchema;
import org.otonari.inbox.Batch.Deed;
import org.otonari.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The verbs of a task for many tasks. Each is the very verb of the single task, with the same checks, done in the
 * background; this class only says what may be done to many at once.
 */
@Service
public class BulkWork {

    /** More than anybody checks with their eyes, few enough to be kept in a page. */
    public static final int MOST = 2000;

    private static final int AT_ONCE = 500;

    private final Inbox inbox;
    private final FollowUps followUps;
    private final HandOver handOver;
    private final Leads leads;
    private final Batches batches;
    private final CommonFacts known;
    private final TaskDoor door;
    private final UserTasks engine;
    private final TransactionTemplate transactions;

    BulkWork(
            Inbox inbox,
            FollowUps followUps,
            HandOver handOver,
            Leads leads,
            Batches batches,
            CommonFacts known,
            TaskDoor door,
            UserTasks engine,
            TransactionTemplate transactions) {
        this.inbox = inbox;
        this.followUps = followUps;
        this.handOver = handOver;
        this.leads = leads;
        this.batches = batches;
        this.known = known;
        this.door = door;
        this.engine = engine;
        this.transactions = transactions;
    }

    /** Everything a query finds, up to {@link #MOST}, whether a page has loaded it or not. */
    public List<Picked> all(InboxQuery query) {
        var found = new ArrayList<Picked>();
        while (found.size() < MOST) {
            var page = inbox.page(query, found.size(), Math.min(AT_ONCE, MOST - found.size()));
            page.stream().map(Picked::of).forEach(found::add);
            if (page.size() < AT_ONCE) {
                break;
            }
        }
        return List.copyOf(found);
    }

    public Batch claim(List<Picked> tasks) {
        return start(Deed.CLAIM, tasks, it -> inbox.claim(it.id()));
    }

    public Batch assign(List<Picked> tasks, String account) {
        return start(Deed.ASSIGN, tasks, it -> inbox.assign(it.id(), account));
    }

    public Batch release(List<Picked> tasks) {
        return start(Deed.RELEASE, tasks, it -> inbox.release(it.id()));
    }

    public Batch followUp(List<Picked> tasks, LocalDate day) {
        return start(Deed.FOLLOW_UP, tasks, it -> followUps.sleep(it.id(), day));
    }

    /**
     * The one form that all of them have.
     *
     * @throws TaskRefused if they are not the same step in the same version, its form is not for many at once, or it
     *     depends on something in which they differ
     */
    public Sheet sheet(List<Picked> tasks) {
        var first = tasks.get(0);
        if (tasks.stream()
                .anyMatch(it ->
                        !it.step().equals(first.step()) || !it.processKey().equals(first.processKey()))) {
            throw new TaskRefused("inbox.bulk.differentSteps");
        }
        if (tasks.stream().anyMatch(it -> !it.bulk())) {
            throw new TaskRefused("inbox.bulk.oneByOne");
        }
        var versions = versions(tasks);
        if (versions.size() != 1) {
            throw new TaskRefused(versions.isEmpty() ? "inbox.gone" : "inbox.bulk.differentForms");
        }
        var open = open(tasks);
        var form = inbox.form(open.get(0).id()).orElseThrow();
        if (form.takesFiles()) {
            throw new TaskRefused("inbox.bulk.oneByOne");
        }
        return new Sheet(versions.iterator().next(), form, known.ofAll(open, form));
    }

    /** Answers the same form for all of them; each is validated and completed for itself. */
    public Batch complete(List<Picked> tasks, Sheet sheet, Map<String, ? extends @Nullable Object> answers) {
        return start(
                Deed.COMPLETE,
                tasks,
                task -> transactions.executeWithoutResult(status -> {
                    var locked = door.lock(task.id());
                    var version = engine.formVersion(task.id()).orElse("");
                    if (!locked.bulk() || !sheet.version().equals(version)) {
                        throw new TaskRefused("inbox.bulk.differentForms");
                    }
                    inbox.complete(task.id(), answers);
                }));
    }

    /**
     * Moves what somebody holds to a colleague, or to its groups.
     *
     * @param note once in each case, and for the receiver to read
     */
    public Batch handOver(List<Picked> tasks, String from, @Nullable String to, @Nullable String note) {
        var words = note == null || note.isBlank() ? null : note.strip();
        if (words != null && words.codePointCount(0, words.length()) > HandOver.LONGEST_NOTE) {
            throw new TaskRefused("inbox.handOver.noteTooLong", HandOver.LONGEST_NOTE);
        }
        Set<CaseNumber> noted = new HashSet<>();
        return batches.start(
                Deed.HAND_OVER,
                tasks,
                task -> {
                    handOver.move(task.id(), from, to, noted.contains(task.caseNumber()) ? null : words);
                    noted.add(task.caseNumber());
                },
                done -> {
                    if (to != null) {
                        handOver.tell(from, to, words, done);
                    }
                });
    }

    /** To whom the caller could give tasks, the caller included. */
    public List<Colleague> colleagues() {
        return leads.sharingTheCallersRoles();
    }

    /** The caller's batches that they have not put away, newest last. */
    public List<Batch> mine() {
        return batches.mine();
    }

    public void putAway(Batch batch) {
        batches.putAway(batch);
    }

    private Batch start(Deed deed, List<Picked> tasks, Consumer<Picked> verb) {
        return batches.start(deed, tasks, verb, done -> {});
    }

    private Set<String> versions(List<Picked> tasks) {
        var versions = new HashSet<String>();
        for (var from = 0; from < tasks.size(); from += AT_ONCE) {
            var ids = tasks.subList(from, Math.min(tasks.size(), from + AT_ONCE)).stream()
                    .map(Picked::id)
                    .toList();
            transactions.executeWithoutResult(
                    status -> versions.addAll(engine.formVersions(ids).values()));
        }
        return versions;
    }

    /** Those that are still there; the others will be told as failures of their own. */
    private List<TaskItem> open(List<Picked> tasks) {
        var open = new ArrayList<TaskItem>();
        for (var task : tasks) {
            try {
                open.add(inbox.get(task.id()));
            } catch (TaskRefused gone) {
                // Somebody was faster with this one.
                continue;
            }
        }
        if (open.isEmpty()) {
            throw new TaskRefused("inbox.gone");
        }
        return open;
    }

    /**
     * The form to answer once for all, in the version all of them have.
     *
     * @param context what they have in common, as far as the form asks for it
     */
    public record Sheet(String version, FormSchema form, FormContext context) {}
}
