package org.otonari.deadlines;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.otonari.access.AccountDirectory;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.deadlines.BoardNumbers.Counts;
import org.otonari.deadlines.BoardNumbers.Slice;
import org.otonari.deadlines.BoardTable.Group;
import org.otonari.deadlines.BoardTable.Names;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the promises of the organisation stand and have been kept; for supervisors and managers. */
@Service
@Transactional(readOnly = true)
public class DeadlineBoard {

    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    /** How many weeks a trend shows, the present one included. */
    public static final int WEEKS = 12;

    private static final Comparator<Slice> MOST_PRESSING = Comparator.<Slice>comparingLong(
                    it -> it.counts().breached())
            .thenComparingLong(it -> it.counts().atRisk())
            .thenComparingLong(it -> it.counts().dueToday())
            .thenComparingLong(it -> it.counts().open())
            .reversed()
            .thenComparing(Slice::key);

    private final BoardTable table;
    private final AccountDirectory accounts;
    private final CurrentAccount current;
    private final Clock clock;

    DeadlineBoard(BoardTable table, AccountDirectory accounts, CurrentAccount current, Clock clock) {
        this.table = table;
        this.accounts = accounts;
        this.current = current;
        this.clock = clock;
    }

    /** Now; within each list what presses most comes first. */
    public BoardNumbers now() {
        requireReader();
        var groups = table.groups(current.name(), clock.instant(), tomorrow());
        var names = table.names(groups.stream().map(Group::sample).toList());
        return new BoardNumbers(
                groups.stream().map(Group::counts).reduce(Counts.NONE, Counts::plus),
                slices(groups, Group::programme, DeadlineBoard::asItIs),
                slices(groups, it -> orEmpty(it.role()), DeadlineBoard::asItIs),
                slices(groups, it -> orEmpty(it.assignee()), this::person),
                slices(groups, Group::policy, key -> names.getOrDefault(key, asItIs(key))));
    }

    /** The last {@link #WEEKS} weeks, the oldest first. */
    public List<BoardWeek> trend() {
        requireReader();
        var monday = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return table.weeks(current.name(), monday.minusWeeks(WEEKS - 1), WEEKS);
    }

    public int count(ClockFilter filter) {
        requireReader();
        return table.count(filter, current.name(), clock.instant(), tomorrow());
    }

    public List<ClockLine> page(ClockFilter filter, int offset, int limit) {
        requireReader();
        return table.page(filter, current.name(), clock.instant(), tomorrow(), offset, limit);
    }

    /** Whether the reader may open the task of a line: it is theirs, or that of a role of theirs, and still to be done. */
    public boolean mayOpen(ClockLine line) {
        return line.promise().taskId() != null
                && line.endedAt() == null
                && (current.name().equals(line.assignee())
                        || current.roles().stream().map(Role::code).anyMatch(it -> it.equals(line.role())));
    }

    private static List<Slice> slices(List<Group> groups, Function<Group, String> key, Function<String, Names> naming) {
        var byKey = new LinkedHashMap<String, Counts>();
        groups.forEach(it -> byKey.merge(key.apply(it), it.counts(), Counts::plus));
        return byKey.entrySet().stream()
                .map(it -> slice(it, naming))
                .sorted(MOST_PRESSING)
                .toList();
    }

    private static Slice slice(Map.Entry<String, Counts> entry, Function<String, Names> naming) {
        var names = naming.apply(entry.getKey());
        return new Slice(entry.getKey(), names.name(), names.nameEn(), entry.getValue());
    }

    private static Names asItIs(String key) {
        return new Names(key, key);
    }

    private Names person(String account) {
        var name = account.isEmpty() ? "" : accounts.displayName(account);
        return asItIs(name);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(TOKYO));
    }

    private Instant tomorrow() {
        return today().plusDays(1).atStartOfDay(TOKYO).toInstant();
    }

    private void requireReader() {
        current.require(Role.MANAGER, Role.SUPERVISOR);
    }
}
