package org.otonari.deadlines;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.casefile.CaseAccess;
import org.otonari.engine.ClockTimers;
import org.otonari.engine.DeployedPromises;
import org.otonari.sla.Policy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the models promise now, and the clocks that still run by what they promised before. Those keep their policy until a
 * manager says otherwise, after having seen what would move.
 */
@Service
@Transactional
public class Policies {

    private final DeployedPromises models;
    private final ChangedPolicies changed;
    private final ClockTable table;
    private final Timekeeper keeper;
    private final Calendars calendars;
    private final ClockTimers engine;
    private final CaseAccess cases;
    private final CurrentAccount current;

    Policies(
            DeployedPromises models,
            ChangedPolicies changed,
            ClockTable table,
            Timekeeper keeper,
            Calendars calendars,
            ClockTimers engine,
            CaseAccess cases,
            CurrentAccount current) {
        this.models = models;
        this.changed = changed;
        this.table = table;
        this.keeper = keeper;
        this.calendars = calendars;
        this.engine = engine;
        this.cases = cases;
        this.current = current;
    }

    /** Every promise of the newest models, those that running clocks differ from first. */
    @Transactional(readOnly = true)
    public List<Line> all() {
        current.require(Role.MANAGER);
        var running = table.running();
        var changes = changed.last();
        return models.all().stream()
                .map(deployed -> line(
                        deployed,
                        running,
                        changes.get(new ChangedPolicies.Key(deployed.process().key(), deployed.element()))))
                .sorted(Comparator.comparing((Line line) -> line.differing() == 0))
                .toList();
    }

    private static Line line(
            DeployedPromises.Deployed deployed, List<ClockTable.Running> running, @Nullable PolicyChange change) {
        var ofStep = running.stream()
                .filter(it -> deployed.is(it.processKey(), it.element()))
                .toList();
        var differing = ofStep.stream().filter(it -> !it.policy().equals(deployed.policy()));
        return new Line(
                deployed.process(),
                deployed.element(),
                deployed.name(),
                deployed.nameEn(),
                deployed.policy(),
                ofStep.stream().mapToInt(ClockTable.Running::clocks).sum(),
                differing.mapToInt(ClockTable.Running::clocks).sum(),
                change);
    }

    /** What would move if the newest policy counted for the clocks that run by an older one. */
    @Transactional(readOnly = true)
    public CalendarPreview preview(String processKey, String element) {
        current.require(Role.MANAGER);
        var policy = policy(processKey, element);
        var differing = table.openOf(processKey, element).stream()
                .filter(clock -> !clock.policy().equals(policy))
                .toList();
        var moving = differing.stream()
                .filter(clock -> !clock.state().isPaused())
                .map(clock -> move(clock, under(clock, policy)))
                .filter(move -> !move.from().equals(move.to()))
                .sorted(Comparator.comparing(CalendarPreview.Move::to))
                .toList();
        var closed = cases.closedToReader();
        var seen = moving.stream()
                .filter(move -> !closed.contains(move.caseNumber()))
                .toList();
        var paused =
                differing.stream().filter(clock -> clock.state().isPaused()).count();
        return new CalendarPreview(differing.size(), (int) paused, seen, moving.size() - seen.size());
    }

    private static CalendarPreview.Move move(SlaClock before, SlaClock after) {
        var promise = before.promise();
        return new CalendarPreview.Move(
                promise.caseNumber(),
                promise.name(),
                promise.nameEn(),
                promise.taskId(),
                before.assignee(),
                before.state().due(),
                after.state().due());
    }

    /**
     * Lets the newest policy count for all running clocks of the step, from when each began.
     *
     * @return how many followed
     */
    public int apply(String processKey, String element) {
        current.require(Role.MANAGER);
        var policy = policy(processKey, element);
        var applied = 0;
        for (var found : table.openOf(processKey, element)) {
            var clock = table.lock(found.id()).filter(SlaClock::isOpen).orElse(null);
            if (clock != null && !clock.policy().equals(policy)) {
                follow(clock, policy);
                applied++;
            }
        }
        return applied;
    }

    private void follow(SlaClock clock, Policy policy) {
        var moved = keeper.change(clock, under(clock, policy), ClockEvent.Kind.POLICY_CHANGED, null);
        var task = moved.promise().taskId();
        if (task != null) {
            engine.tell(task, TaskClocks.time(moved).dueNow());
        }
    }

    private SlaClock under(SlaClock clock, Policy policy) {
        var calendar = calendars.calendar(policy.calendar(), clock.assignee());
        var state = clock.state()
                .under(policy, clock.share(), clock.policy(), keeper.calendar(clock), calendar, keeper.now());
        var now = keeper.now();
        return clock.with(policy)
                .with(state)
                .with(clock.marks()
                        .ahead(state.due().isAfter(now), state.warnAt().isAfter(now)));
    }

    private Policy policy(String processKey, String element) {
        return models.all().stream()
                .filter(it -> it.is(processKey, element))
                .map(DeployedPromises.Deployed::policy)
                .findFirst()
                .orElseThrow(() -> new ClockRefused("deadlines.refused.noPolicy"));
    }

    /**
     * @param running open clocks of the step
     * @param differing those of them that began with another policy
     * @param change the last by a manager, if it does not come from the model as it was shipped
     */
    public record Line(
            DeployedPromises.Source process,
            String element,
            String name,
            String nameEn,
            Policy policy,
            int running,
            int differing,
            @Nullable PolicyChange change) {

        public String name(Locale locale) {
            return isJapanese(locale) ? name : nameEn;
        }

        public String processName(Locale locale) {
            return isJapanese(locale) ? process.name() : process.nameEn();
        }

        private static boolean isJapanese(Locale locale) {
            return locale.getLanguage().equals("ja");
        }
    }
}
