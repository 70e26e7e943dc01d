package org.otonari.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.otonari.matching.Seekers.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.Test;

/**
 * What the exact optimum costs: our solver and JGraphT's on the same graph in one run, the board of a real meeting, and
 * what choosing one pair after the other would lose. Started by {@code ./mvnw -Pbenchmark verify}; writes
 * {@code src/docs/benchmark-matching.md}.
 */
class MatchingBenchmark {

    private static final int STRESS = 3_000;
    private static final int CANDIDATES = 40;
    private static final int REAL = 60;
    private static final long SEED = 20261126;

    private final List<String> lines = new ArrayList<>();
    private final List<String> losses = new ArrayList<>();

    @Test
    void measure() throws IOException {
        solvers();
        boards();
        losses.add(0, loss("everybody of the demo organisation", board(BenchmarkTown.demo())));
        Files.writeString(Path.of("src/docs/benchmark-matching.md"), report());
    }

    private void solvers() {
        var edges = edges();
        var ours = median(9, () -> total(Assignment.best(STRESS, STRESS, edges)));
        var theirs = median(3, () -> jgrapht(edges));
        assertThat(ours.result()).as("the same total").isEqualTo(theirs.result());
        line("%,d × %,d × %d candidates".formatted(STRESS, STRESS, CANDIDATES), "OR-Tools min-cost flow (ours)", ours);
        line("the same graph", "JGraphT maximum-weight bipartite matching", theirs);
        lines.add("| | both find the total | **%,d** | |".formatted(ours.result()));
        losses.add(loss(
                "the random graph",
                points(Assignment.best(STRESS, STRESS, edges)),
                points(Assignment.greedy(edges)),
                Assignment.best(STRESS, STRESS, edges).size()));
    }

    private void boards() {
        for (var size : new int[] {REAL, STRESS}) {
            var people = BenchmarkTown.people(size, new Random(SEED));
            var made = median(size == REAL ? 9 : 3, () -> board(people).possiblePairs());
            var board = board(people);
            var first = median(
                    size == REAL ? 9 : 3, () -> board.arrange(Choices.none()).total());
            var locks = locks(board);
            var again = median(size == REAL ? 9 : 3, () -> board.arrange(locks).total());
            var whole = "%,d × %,d people, %,d possible pairs".formatted(size, size, made.result());
            line(whole, "filters and scores of every pair", made);
            line("", "best arrangement", first);
            line("", "run again around 10 locks and 10 vetoes", again);
            losses.add(loss(whole, board));
            if (size == REAL) {
                assertThat(again.time()).isLessThan(Duration.ofSeconds(1));
            }
        }
    }

    /** Ten decided for, ten set aside, as far as there are so many. */
    private static Choices locks(Board board) {
        var choices = Choices.none();
        var matches = board.arrange(choices).matches();
        for (int i = 0; i < Math.min(20, matches.size()); i++) {
            choices = i % 2 == 0
                    ? choices.lock(matches.get(i).pairing())
                    : choices.veto(matches.get(i).pairing());
        }
        return choices;
    }

    private static String loss(String who, Board board) {
        var it = board.arrange(Choices.none());
        return loss(who, it.total(), it.greedyTotal(), it.matches().size());
    }

    private static String loss(String who, int best, int greedy, int pairs) {
        assertThat(greedy).as("never better than the optimum").isLessThanOrEqualTo(best);
        return "| %s | %,d points, %,d pairs | %,d points | %.1f%% |"
                .formatted(who, best, pairs, greedy, 100.0 * (best - greedy) / best);
    }

    private static int points(List<Edge> chosen) {
        return chosen.stream().mapToInt(Edge::score).sum();
    }

    private static Board board(List<Seeker> people) {
        return new Matching(Weights.defaults()).board(people, History.none(), TODAY, share -> {});
    }

    /** Every participant has so many candidates; points and waiting days as they come. */
    private static List<Edge> edges() {
        var random = new Random(SEED);
        var days = IntStream.range(0, 2 * STRESS).map(i -> random.nextInt(100)).toArray();
        var step = 1 + 2L * 730 * STRESS;
        var edges = new ArrayList<Edge>();
        for (int i = 0; i < STRESS; i++) {
            var volunteers = new LinkedHashSet<Integer>();
            while (volunteers.size() < CANDIDATES) {
                volunteers.add(random.nextInt(STRESS));
            }
            for (var j : volunteers) {
                var score = 20 + random.nextInt(96);
                edges.add(new Edge(i, j, score, score * step + days[i] + days[STRESS + j]));
            }
        }
        return edges;
    }

    private static long jgrapht(List<Edge> edges) {
        var graph = new SimpleWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        IntStream.range(0, 2 * STRESS).forEach(graph::addVertex);
        for (var edge : edges) {
            graph.setEdgeWeight(graph.addEdge(edge.participant(), STRESS + edge.volunteer()), edge.worth());
        }
        Set<Integer> participants = new HashSet<>();
        Set<Integer> volunteers = new HashSet<>();
        IntStream.range(0, STRESS).forEach(participants::add);
        IntStream.range(STRESS, 2 * STRESS).forEach(volunteers::add);
        var chosen = new MaximumWeightBipartiteMatching<>(graph, participants, volunteers).getMatching();
        // Sums of whole numbers below 2^53 are exact in a double.
        return chosen.getEdges().stream()
                .mapToLong(it -> (long) graph.getEdgeWeight(it))
                .sum();
    }

    private static long total(List<Edge> chosen) {
        return chosen.stream().mapToLong(Edge::worth).sum();
    }

    /** After one run to warm up. */
    private static <T> Measured<T> median(int runs, Supplier<T> work) {
        var result = work.get();
        var times = LongStream.range(0, runs)
                .map(i -> {
                    var began = System.nanoTime();
                    work.get();
                    return System.nanoTime() - began;
                })
                .sorted()
                .toArray();
        return new Measured<>(result, Duration.ofNanos(times[times.length / 2]), runs);
    }

    private void line(String what, String how, Measured<?> it) {
        lines.add("| %s | %s | %,.1f ms | %d |".formatted(what, how, it.time().toNanos() / 1e6, it.runs()));
        System.out.println(lines.get(lines.size() - 1));
    }

    private String report() {
        return """
                # How fast is the exact optimum, and what is it worth?

                Written by `./mvnw -Pbenchmark verify -Dtest=MatchingBenchmark` on %s, %s, %d processors, Java %s. Median of the runs named, after one to \
                warm up; everything in one run on one machine. The graph of the first rows is random with a fixed seed: every \
                participant has %d candidates with 20 to 115 points. The people of the boards are drawn from the wards, languages \
                and hours of Tokyo (domain.md §5) with a fixed seed.

                | on the table | what | time | runs |
                |---|---|---:|---:|
                %s

                ## What choosing one pair after the other loses

                | people | exact optimum | one after the other | lost |
                |---|---:|---:|---:|
                %s

                Choosing one after the other can only lose where people compete for the same partner; how much depends on how many do.
                """
                .formatted(
                        LocalDate.now(),
                        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version"),
                        CANDIDATES,
                        String.join("\n", lines),
                        String.join("\n", losses));
    }

    /** @param runs how many it is the median of */
    private record Measured<T>(T result, Duration time, int runs) {}
}
