package org.otonari.matching;

import java.util.List;
import java.util.Optional;

/** Everybody who could be the neighbour, best first, and why the others could not. */
public record CandidateList(List<Candidate> candidates, Rejections rejections) {

    public CandidateList {
        candidates = List.copyOf(candidates);
    }

    public Optional<Candidate> best() {
        return candidates.stream().findFirst();
    }

    public boolean isEmpty() {
        return candidates.isEmpty();
    }
}
