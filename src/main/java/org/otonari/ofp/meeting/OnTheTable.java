package org.otonari.ofp.meeting;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;
import org.otonari.matching.Board;
import org.otonari.matching.History;
import org.otonari.matching.Matching;
import org.otonari.matching.Pairing;
import org.otonari.matching.Seeker;
import org.otonari.matching.Weights;
import org.otonari.ofp.ApplicationSummary;

/** Everybody who waited at one moment, as one reader may see them, and every pair they could make by these weights. */
public final class OnTheTable {

    private final Map<PersonId, ApplicationSummary> people;
    private final List<Seeker> seekers;
    private final Set<CaseNumber> waiting;
    private final History history;
    private final LocalDate today;
    private final Weights weights;
    private final Board board;

    OnTheTable(
            Map<PersonId, ApplicationSummary> people,
            List<Seeker> seekers,
            Set<CaseNumber> waiting,
            History history,
            LocalDate today,
            Weights weights,
            DoubleConsumer progress) {
        this.people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
        this.seekers = seekers;
        this.waiting = Set.copyOf(waiting);
        this.history = history;
        this.today = today;
        this.weights = weights;
        this.board = new Matching(weights).board(seekers, history, today, progress);
    }

    /** The same people by other weights. */
    public OnTheTable weighed(Weights others, DoubleConsumer progress) {
        return new OnTheTable(people, seekers, waiting, history, today, others, progress);
    }

    Set<CaseNumber> waiting() {
        return waiting;
    }

    public Board board() {
        return board;
    }

    public Weights weights() {
        return weights;
    }

    /** First in line first. */
    public List<ApplicationSummary> on(Side side) {
        return people.values().stream().filter(it -> it.side() == side).toList();
    }

    public int size() {
        return people.size();
    }

    public Optional<ApplicationSummary> person(@Nullable PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    /** @throws IllegalArgumentException if the person is not on the table */
    public ApplicationSummary get(PersonId id) {
        return person(id).orElseThrow(() -> new IllegalArgumentException("Not on the table"));
    }

    public boolean has(Pairing pairing) {
        return people.containsKey(pairing.participant()) && people.containsKey(pairing.volunteer());
    }
}
