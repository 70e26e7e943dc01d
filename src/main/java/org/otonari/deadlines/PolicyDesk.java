package org.otonari.deadlines;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.engine.DeployedPromises;
import org.otonari.engine.ModelDeployment;
import org.otonari.history.FieldChange;
import org.otonari.history.FieldHistory;
import org.otonari.sla.ClockState;
import org.otonari.sla.Policy;
import org.otonari.sla.UnreadablePeriodException;
import org.otonari.sla.WorkingCalendars;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what is promised: a new version of the model, and a row that keeps the change when a newer model comes. What
 * begins from now on counts by it, in cases that run on an older version too; clocks that run keep what they began with.
 */
@Service
@Transactional
public class PolicyDesk {

    static final String SUBJECT = "policy";
    private static final int LONGEST_REASON = 500;
    private static final int MOST_ROLES = 3;

    private final DeployedPromises promises;
    private final ModelDeployment models;
    private final ChangedPolicies changed;
    private final ClockTable clocks;
    private final Calendars calendars;
    private final FieldHistory history;
    private final CurrentAccount current;
    private final Clock clock;

    PolicyDesk(
            DeployedPromises promises,
            ModelDeployment models,
            ChangedPolicies changed,
            ClockTable clocks,
            Calendars calendars,
            FieldHistory history,
            CurrentAccount current,
            Clock clock) {
        this.promises = promises;
        this.models = models;
        this.changed = changed;
        this.clocks = clocks;
        this.calendars = calendars;
        this.history = history;
        this.current = current;
        this.clock = clock;
    }

    /** @throws ClockRefused if the models do not promise it any more */
    @Transactional(readOnly = true)
    public PolicySheet read(String processKey, String element) {
        current.require(Role.MANAGER);
        var deployed = deployed(processKey, element);
        return new PolicySheet(processKey, element, deployed.ofCase(), deployed.policy(), deployed.policy());
    }

    /**
     * What the change would mean; changes nothing.
     *
     * @throws ClockRefused if it cannot be like this
     */
    @Transactional(readOnly = true)
    public PolicyPreview preview(PolicySheet sheet) {
        current.require(Role.MANAGER);
        check(sheet);
        var running = clocks.running().stream()
                .filter(it -> it.processKey().equals(sheet.processKey())
                        && it.element().equals(sheet.element()))
                .mapToInt(ClockTable.Running::clocks)
                .sum();
        return new PolicyPreview(times(sheet.seen()), times(sheet.policy()), running);
    }

    private PolicyPreview.Times times(Policy policy) {
        var state = ClockState.begin(policy, calendars.calendar(policy.calendar(), null), clock.instant());
        return new PolicyPreview.Times(state.due(), state.warnAt());
    }

    /**
     * Deploys the model with the change and writes down who changed what and why.
     *
     * @throws ClockRefused if it cannot be like this, or the promise has become another one since it was read
     */
    public void change(PolicySheet sheet, String reason) {
        current.require(Role.MANAGER);
        check(sheet);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new ClockRefused("deadlines.policy.reasonMissing", LONGEST_REASON);
        }
        if (sheet.policy().equals(sheet.seen())) {
            throw new ClockRefused("deadlines.policy.same");
        }
        models.hold();
        if (!deployed(sheet.processKey(), sheet.element()).policy().equals(sheet.seen())) {
            throw new ClockRefused("deadlines.policy.changedMeanwhile");
        }
        changed.save(sheet, current.name(), clock.instant(), reason.strip());
        history.changed(
                SUBJECT,
                sheet.subject(),
                PolicyFacts.of(sheet.seen(), ""),
                PolicyFacts.of(sheet.policy(), reason.strip()));
        models.renew(sheet.processKey());
    }

    /** Who changed what of a promise and why, newest first. */
    @Transactional(readOnly = true)
    public List<FieldChange> changes(PolicySheet sheet) {
        current.require(Role.MANAGER);
        return history.of(SUBJECT, List.of(sheet.subject()));
    }

    private void check(PolicySheet sheet) {
        var policy = sheet.policy();
        if (!calendars.current().names().contains(policy.calendar())
                && (sheet.ofCase() || !WorkingCalendars.ASSIGNEE.equals(policy.calendar()))) {
            throw new ClockRefused("deadlines.policy.calendar");
        }
        try {
            calendars.current().check(policy.calendar(), policy.period());
        } catch (UnreadablePeriodException unreadable) {
            throw new ClockRefused("deadlines.policy.period");
        }
        if (policy.period().matches("\\D*(?:0+\\D+)*")) {
            throw new ClockRefused("deadlines.policy.period");
        }
        if (policy.warnPercent() < 1 || policy.warnPercent() > 99) {
            throw new ClockRefused("deadlines.policy.warn");
        }
        var roles = policy.escalateTo();
        if (roles.size() > MOST_ROLES
                || new HashSet<>(roles).size() < roles.size()
                || roles.stream().anyMatch(it -> Role.of(it).isEmpty())) {
            throw new ClockRefused("deadlines.policy.roles");
        }
        if (sheet.ofCase() && policy.pauses()) {
            throw new ClockRefused("deadlines.refused.noPauses");
        }
    }

    private DeployedPromises.Deployed deployed(String processKey, String element) {
        return promises.all().stream()
                .filter(it -> it.is(processKey, element))
                .findFirst()
                .orElseThrow(() -> new ClockRefused("deadlines.refused.noPolicy"));
    }
}
