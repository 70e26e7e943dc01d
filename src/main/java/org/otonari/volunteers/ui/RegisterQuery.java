package org.otonari.volunteers.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.SearchText;
import org.otonari.volunteers.Register.Entry;
import org.otonari.volunteers.StandingStatus;

/**
 * Which volunteers the reader wants to see.
 *
 * @param status nothing for all who have not left
 * @param words part of a name, in any of its forms, or of a case number
 */
record RegisterQuery(@Nullable StandingStatus status, String words) {

    static final RegisterQuery EVERYBODY = new RegisterQuery(null, "");

    RegisterQuery with(@Nullable StandingStatus wanted) {
        return new RegisterQuery(wanted, words);
    }

    RegisterQuery searching(String wanted) {
        return new RegisterQuery(status, wanted);
    }

    List<Entry> of(List<Entry> entries) {
        var sought = SearchText.normalise(words);
        return entries.stream()
                .filter(it -> status == null
                        ? it.standing().status() != StandingStatus.LEFT
                        : it.standing().status() == status)
                .filter(it -> sought.isEmpty() || forms(it).contains(sought))
                .toList();
    }

    private static String forms(Entry it) {
        return SearchText.ofAll(
                it.name().written(),
                it.name().reading(),
                it.name().latin(),
                it.standing().caseNumber().value());
    }
}
