package org.otonari.deadlines;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.otonari.engine.CaseStep;
import org.otonari.kernel.CaseNumber;
import org.otonari.sla.ClockState;
import org.otonari.sla.Policy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The clocks of whole cases: the model says where each begins, where it is kept, and where it stands still. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseClocks {

    private final ClockTable table;
    private final PausingWaits waits;
    private final Timekeeper keeper;
    private final Calendars calendars;
    private final ChangedPolicies changed;

    CaseClocks(ClockTable table, PausingWaits waits, Timekeeper keeper, Calendars calendars, ChangedPolicies changed) {
        this.table = table;
        this.waits = waits;
        this.keeper = keeper;
        this.calendars = calendars;
        this.changed = changed;
    }

    /** A promise about a case is kept by something no step of its process tells of; nothing if it does not run. */
    public void keep(CaseNumber number, String promise) {
        running(number, promise).ifPresent(keeper::end);
    }

    /**
     * A promise about a case that was kept before has to be kept once more, though no step of its process tells of it:
     * from now on, by the rule of then or what a manager has made of it. Nothing if it runs, or never did.
     */
    public void startAgain(CaseNumber number, String promise) {
        if (running(number, promise).isPresent()) {
            return;
        }
        table.ofCase(number).stream()
                .filter(clock -> clock.promise().kind() == Promise.Kind.CASE
                        && clock.promise().element().equals(promise))
                .reduce((earlier, later) -> later)
                .ifPresent(last -> start(
                        last.promise(),
                        changed.of(last.promise().processKey(), promise).orElse(last.policy())));
    }

    /** When a completion is undone, {@link UndoneClocks} takes back what it did to the clocks. */
    @EventListener
    void on(CaseStep event) {
        var number = new CaseNumber(event.caseNumber());
        noteWait(number, event);
        if (event.undoing()) {
            return;
        }
        switch (event.kind()) {
            case REACHED -> reached(number, event);
            case LEFT -> left(number);
            case OVER -> over(number);
        }
    }

    private void reached(CaseNumber number, CaseStep event) {
        names(event.step().get(CaseStep.ENDS)).forEach(name -> keep(number, name));
        for (var name : names(event.step().get(CaseStep.STARTS))) {
            if (running(number, name).isEmpty()) {
                Policy.ofCase(event.process(), name)
                        .map(policy -> changed.of(event.processKey(), name).orElse(policy))
                        .ifPresent(policy -> start(number, event, name, policy));
            }
        }
        if (pauses(event)) {
            table.lockOpenOfCase(number).forEach(clock -> pause(clock, whom(event)));
        }
    }

    private void noteWait(CaseNumber number, CaseStep event) {
        if (event.kind() == CaseStep.Kind.REACHED && pauses(event)) {
            waits.add(event.visit(), number, whom(event));
        } else if (event.kind() == CaseStep.Kind.LEFT) {
            waits.remove(event.visit());
        } else if (event.kind() == CaseStep.Kind.OVER) {
            waits.removeAll(number);
        }
    }

    private static boolean pauses(CaseStep event) {
        return Boolean.parseBoolean(event.step().get(CaseStep.PAUSES));
    }

    private static String whom(CaseStep event) {
        return event.step().getOrDefault("waitsFor", WaitsFor.BOTH.code());
    }

    private void start(CaseNumber number, CaseStep event, String name, Policy policy) {
        var key = Policy.CASE + name;
        var title = event.process().getOrDefault(key + ".name", name);
        var promise = new Promise(
                number,
                Promise.Kind.CASE,
                event.processKey(),
                name,
                title,
                event.process().getOrDefault(key + ".nameEn", title),
                null);
        start(promise, policy);
    }

    private void start(Promise promise, Policy policy) {
        var calendar = calendars.calendar(policy.calendar(), null);
        var begun = new SlaClock(
                new ClockId(0),
                promise,
                policy,
                SlaClock.WHOLE,
                0,
                null,
                null,
                ClockState.begin(policy, calendar, keeper.now()),
                null,
                Marks.NONE,
                null);
        var started = keeper.start(begun, ClockEvent.Kind.STARTED);
        waits.of(promise.caseNumber()).ifPresent(whom -> pause(started, whom));
    }

    private void left(CaseNumber number) {
        if (waits.of(number).isEmpty()) {
            table.lockOpenOfCase(number).stream()
                    .filter(clock -> clock.state().isPaused())
                    .forEach(clock -> keeper.resume(clock));
        }
    }

    private void over(CaseNumber number) {
        table.lockOpenOfCase(number).forEach(clock -> keeper.end(clock, Marks.Outcome.WITHDRAWN));
    }

    /** What has been missed already is missed, whoever the case waits for now. */
    private void pause(SlaClock clock, String whom) {
        if (!clock.state().isPaused() && keeper.now().isBefore(clock.state().due())) {
            keeper.pause(clock, whom);
        }
    }

    private Optional<SlaClock> running(CaseNumber number, String name) {
        return table.lockOpenOfCase(number).stream()
                .filter(clock -> clock.promise().element().equals(name))
                .findFirst();
    }

    private static List<String> names(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(",")).map(String::strip).toList();
    }
}
