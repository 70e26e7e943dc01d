package org.otonari.inbox;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.otonari.access.Role;
import org.otonari.inbox.Shelf.Entry;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.SearchText;

/** What an inbox shows, said of all tasks one after the other, without an index or a statement. */
record NaiveInbox(List<Entry> all, String account, Set<Role> roles, List<CaseNumber> named, Clock clock) {

    private static final Instant NEVER = Instant.parse("9000-01-01T00:00:00Z");

    List<Entry> of(InboxQuery query) {
        return all.stream()
                .filter(entry -> !entry.item().restricted()
                        || named.contains(entry.item().caseNumber()))
                .filter(entry -> isIn(query.queue(), entry.item()))
                .filter(entry -> isDue(query, entry.item()))
                .filter(entry -> fits(query, entry.item()))
                .filter(entry -> isFound(query.search(), entry))
                .toList();
    }

    /** What decides the order, first column only: how equals follow each other is the database's affair. */
    static Comparator<Entry> firstColumn(InboxQuery query) {
        Comparator<Entry> order =
                switch (query.sort()) {
                    case DUE -> by(item -> due(item));
                    case AGE -> by(TaskItem::created);
                    case PRIORITY -> by(item -> -item.priority());
                    case PERSON -> Comparator.comparing(entry -> Shelf.reading(entry.name()), NaiveInbox::byCodePoints);
                    case STEP -> Comparator.comparing(entry -> entry.item().name(), NaiveInbox::byCodePoints);
                    case WARD ->
                        by(item -> item.ward() == null ? "" : item.ward().name());
                    case PROGRAMME -> by(item -> item.programme().name());
                };
        return query.descending() ? order.reversed() : order;
    }

    private static <T extends Comparable<T>> Comparator<Entry> by(Function<TaskItem, T> column) {
        return Comparator.comparing(entry -> column.apply(entry.item()));
    }

    private static int byCodePoints(String one, String other) {
        return java.util.Arrays.compare(
                one.codePoints().toArray(), other.codePoints().toArray());
    }

    private boolean isIn(InboxQuery.Queue queue, TaskItem item) {
        var mine = account.equals(item.assignee());
        var ofMyRoles = roles.stream().anyMatch(role -> role.code().equals(item.role()));
        var free = item.assignee() == null && ofMyRoles;
        return switch (queue) {
            case MINE -> mine;
            case UNCLAIMED -> free;
            case MINE_AND_GROUPS -> mine || free;
            case ALL -> mine || ofMyRoles;
        };
    }

    private boolean isDue(InboxQuery query, TaskItem item) {
        var now = clock.instant();
        var due = due(item);
        var today = LocalDate.now(clock);
        return switch (query.due()) {
            case ANY -> true;
            case OVERDUE -> due.isBefore(now);
            case TODAY -> !due.isBefore(now) && due.isBefore(start(today.plusDays(1)));
            case THIS_WEEK ->
                !due.isBefore(now) && due.isBefore(start(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))));
        };
    }

    private boolean fits(InboxQuery query, TaskItem item) {
        var wanted = query.conditions();
        return (wanted.programme() == null || wanted.programme() == item.programme())
                && (wanted.role() == null || wanted.role().equals(item.role()))
                && (wanted.step() == null || wanted.step().equals(item.step()))
                && (wanted.ward() == null || wanted.ward() == item.ward())
                && (wanted.language() == null || item.languages().contains(wanted.language()))
                && (wanted.assignee() == null || wanted.assignee().equals(item.assignee()))
                && (wanted.dueFrom() == null || !due(item).isBefore(start(wanted.dueFrom())))
                && (wanted.dueTo() == null
                        || due(item).isBefore(start(wanted.dueTo().plusDays(1))))
                && hasState(query, item);
    }

    private boolean hasState(InboxQuery query, TaskItem item) {
        var now = clock.instant();
        var late = due(item).isBefore(now);
        var warned = item.warnAt() != null && !item.warnAt().isAfter(now);
        var asleep =
                item.wakeAt() != null && item.wakeAt().isAfter(now) && due(item).isAfter(now);
        var hidden = asleep && query.queue() != InboxQuery.Queue.ALL;
        return switch (query.conditions().state()) {
            case ANY -> !hidden;
            case ON_TIME -> !late && !warned && !hidden;
            case AT_RISK -> !late && warned && !hidden;
            case OVERDUE -> late && !hidden;
            case ASLEEP -> asleep;
        };
    }

    private static boolean isFound(String search, Entry entry) {
        var wanted = SearchText.normalise(search);
        var item = entry.item();
        var number = item.caseNumber().value();
        return wanted.isEmpty()
                || SearchText.normalise(item.name()).contains(wanted)
                || SearchText.normalise(item.nameEn()).contains(wanted)
                || wanted.length() >= 7 && SearchText.normalise(number).startsWith(wanted)
                || wanted.matches("\\d{1,9}") && Integer.parseInt(number.substring(9)) == Integer.parseInt(wanted)
                || wanted.matches("20\\d{7}") && SearchText.normalise(number).endsWith(wanted)
                || Shelf.words(entry.name()).stream().anyMatch(word -> word.startsWith(wanted));
    }

    private static Instant due(TaskItem item) {
        return item.due() == null ? NEVER : item.due();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
