package org.otonari.matching;

import java.util.List;
import org.otonari.matching.Verdict.Rejection;

/**
 * Why no one, or so few: what each hard filter ruled out.
 *
 * @param considered how many people on the other side were looked at
 * @param removals filters that ruled anybody out, in the order of asking
 */
public record Rejections(int considered, List<Removal> removals) {

    public Rejections {
        removals = List.copyOf(removals);
    }

    /**
     * @param filter name of the filter
     * @param key text that says what is missing
     * @param removed how many people the filter ruled out, possibly along with other filters
     * @param alone how many of them had nothing else against them: giving way here would bring in so many
     */
    public record Removal(String filter, String key, int removed, int alone) {}

    /** @param ofEach the rejections of each person considered; empty for a candidate */
    static Rejections summing(List<List<Rejection>> ofEach) {
        var removals = HardFilters.ALL.stream()
                .map(filter -> new Rejection(filter.name(), filter.rejectionKey()))
                .map(rejection -> {
                    var hit = ofEach.stream()
                            .filter(all -> all.contains(rejection))
                            .toList();
                    var alone = hit.stream().filter(all -> all.size() == 1).count();
                    return new Removal(rejection.filter(), rejection.key(), hit.size(), (int) alone);
                })
                .filter(removal -> removal.removed() > 0)
                .toList();
        return new Rejections(ofEach.size(), removals);
    }
}
