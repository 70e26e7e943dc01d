package org.otonari.matching;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Chooses edges that share nobody. */
final class Assignment {

    private Assignment() {}

    /** Loading the solver's native library takes a moment; it happens when the first board is opened. */
    private static final class Solver {
        static {
            Loader.loadNativeLibraries();
        }

        static MinCostFlow create() {
            return new MinCostFlow();
        }
    }

    /**
     * The edges worth most together: an exact maximum-weight matching, as a flow of one unit from each participant to
     * one volunteer or past all of them.
     *
     * @return in the order of the edges given; the same edges in the same order give the same answer
     */
    static List<Edge> best(int participants, int volunteers, List<Edge> edges) {
        if (edges.isEmpty()) {
            return List.of();
        }
        var flow = Solver.create();
        var source = participants + volunteers;
        var sink = source + 1;
        for (int i = 0; i < participants; i++) {
            flow.addArcWithCapacityAndUnitCost(source, i, 1, 0);
            flow.addArcWithCapacityAndUnitCost(i, sink, 1, 0);
        }
        for (int i = 0; i < volunteers; i++) {
            flow.addArcWithCapacityAndUnitCost(participants + i, sink, 1, 0);
        }
        var arcs = new int[edges.size()];
        for (int i = 0; i < arcs.length; i++) {
            var edge = edges.get(i);
            arcs[i] = flow.addArcWithCapacityAndUnitCost(
                    edge.participant(), participants + edge.volunteer(), 1, -edge.worth());
        }
        flow.setNodeSupply(source, participants);
        flow.setNodeSupply(sink, -participants);
        var status = flow.solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("No optimum: " + status);
        }
        var chosen = new ArrayList<Edge>();
        for (int i = 0; i < arcs.length; i++) {
            if (flow.getFlow(arcs[i]) > 0) {
                chosen.add(edges.get(i));
            }
        }
        return chosen;
    }

    /** What choosing the best pair, then the next best of those left, would give: for comparison. */
    static List<Edge> greedy(List<Edge> edges) {
        var participants = new BitSet();
        var volunteers = new BitSet();
        return edges.stream()
                .sorted(Comparator.comparingLong(Edge::worth).reversed())
                .filter(edge -> {
                    var free = !participants.get(edge.participant()) && !volunteers.get(edge.volunteer());
                    if (free) {
                        participants.set(edge.participant());
                        volunteers.set(edge.volunteer());
                    }
                    return free;
                })
                .toList();
    }
}
