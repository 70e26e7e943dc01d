package org.otonari.ofp.meeting;

import java.util.HashSet;
import java.util.List;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.PersonName;

/**
 * What remains of a meeting, as one reader may see it.
 *
 * @param present accounts of those who were there
 * @param decisions in the order they were made, undone ones among them
 * @param hidden how many more there were about cases that are closed to the reader
 */
public record Minutes(
        Meeting meeting,
        List<String> present,
        List<Decision> decisions,
        int hidden,
        java.util.Map<PersonId, PersonName> names) {

    public Minutes {
        present = List.copyOf(present);
        decisions = List.copyOf(decisions);
    }

    public List<Decision> introduced() {
        return decisions.stream().filter(Decision::isIntroduced).toList();
    }

    /** Participants about whom anything was decided that stood. */
    public int decided() {
        return participants(false);
    }

    /** Those of them for whom the suggestion was not followed: set aside, or another pair made by hand. */
    public int overridden() {
        return participants(true);
    }

    /** Share of {@link #decided} that are {@link #overridden}, in percent; each participant counts once. */
    public int overrideRate() {
        return decided() == 0 ? 0 : Math.round(100f * overridden() / decided());
    }

    private int participants(boolean overriddenOnly) {
        var found = new HashSet<PersonId>();
        decisions.stream()
                .filter(Decision::stands)
                .filter(it -> !overriddenOnly
                        || it.kind() == Decision.Kind.HAND
                        || (it.kind() == Decision.Kind.VETO && it.suggested()))
                .forEach(it -> found.add(it.pairing().participant()));
        return found.size();
    }
}
