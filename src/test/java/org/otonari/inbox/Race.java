package org.otonari.inbox;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The same question answered in turns by ours, the engine with and without asking who may see, and a statement written by
 * hand, so that whatever else the machine is doing disturbs all of them alike.
 */
class Race {

    enum Runner {
        OURS,
        ENGINE,
        ENGINE_AUTHORISED,
        BY_HAND
    }

    private static final int ROUNDS = 300;
    private static final double ENOUGH_MILLIS = 4_000;
    private static final int AT_LEAST = 3;
    private static final int WARM_UP_ROUNDS = 400;
    private static final double WARM_UP_MILLIS = 1_500;

    private final Map<Runner, Supplier<?>> runners = new EnumMap<>(Runner.class);

    Race(Supplier<?> ours, Supplier<?> engine, Supplier<?> engineAuthorised, Supplier<?> byHand) {
        runners.put(Runner.OURS, ours);
        runners.put(Runner.ENGINE, engine);
        runners.put(Runner.ENGINE_AUTHORISED, engineAuthorised);
        runners.put(Runner.BY_HAND, byHand);
    }

    /** Until the code is compiled and the pages are in memory. */
    void warmUp() {
        runners.forEach((runner, answer) -> {
            var spent = 0.0;
            for (var round = 0; round < WARM_UP_ROUNDS && spent < WARM_UP_MILLIS; round++) {
                spent += millis(answer);
            }
        });
    }

    /** A runner that has had {@value ENOUGH_MILLIS} ms stops after {@value AT_LEAST} runs, the others go on. */
    Result run() {
        var times = new EnumMap<Runner, List<Double>>(Runner.class);
        runners.keySet().forEach(runner -> times.put(runner, new ArrayList<>()));
        var order = new ArrayList<>(runners.keySet());
        for (var round = 0; round < ROUNDS; round++) {
            for (var runner : order) {
                var mine = times.get(runner);
                if (mine.size() < AT_LEAST || sum(mine) < ENOUGH_MILLIS) {
                    mine.add(millis(runners.get(runner)));
                }
            }
            order.add(order.remove(0));
        }
        return new Result(
                median(times.get(Runner.OURS)),
                median(times.get(Runner.ENGINE)),
                median(times.get(Runner.ENGINE_AUTHORISED)),
                median(times.get(Runner.BY_HAND)));
    }

    private static double millis(Supplier<?> answer) {
        var start = System.nanoTime();
        answer.get();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double sum(List<Double> times) {
        return times.stream().mapToDouble(it -> it).sum();
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    /** Medians in milliseconds. */
    record Result(double ours, double engine, double engineAuthorised, double byHand) {}
}
