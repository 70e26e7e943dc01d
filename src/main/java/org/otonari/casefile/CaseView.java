package org.otonari.casefile;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Programme;
import org.otonari.people.PersonDetails;

/**
 * A case as people see it.
 *
 * @param kind what kind of case of the programme, e.g. {@code application}, {@code pair}
 * @param status word of the programme; {@code closed} once it has an outcome
 * @param restricted seen by the people it names and nobody else
 */
public record CaseView(
        CaseNumber number,
        Programme programme,
        String kind,
        String status,
        @Nullable String outcome,
        boolean restricted,
        Instant openedAt,
        @Nullable Instant closedAt,
        List<Member> people) {

    /** @param part what the person is in this case: {@code participant}, {@code volunteer} */
    public record Member(PersonDetails person, String part) {}

    public CaseView {
        people = people.stream().sorted(Comparator.comparing(Member::part)).toList();
    }

    /** The people's names as one title: グエン・ティ・ラン × 𠮷田 恵子. */
    public String title() {
        return people.stream().map(it -> it.person().name().written()).collect(Collectors.joining(" × "));
    }

    public boolean isClosed() {
        return closedAt != null;
    }
}
