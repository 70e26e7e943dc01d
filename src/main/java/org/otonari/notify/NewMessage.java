package org.otonari.notify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;

/**
 * A message to be written.
 *
 * @param about nothing only for what concerns many cases at once, such as a digest
 * @param values by name in the template; {@code name} and, with a case, {@code caseNumber} are always there
 * @param urgent goes before what waits
 * @param notBefore nothing for at once
 */
public record NewMessage(
        @Nullable CaseNumber about,
        Recipient to,
        String template,
        Map<String, String> values,
        List<Part> parts,
        boolean urgent,
        @Nullable Instant notBefore) {

    public static NewMessage about(CaseNumber number, Recipient to, String template, Map<String, String> values) {
        return new NewMessage(number, to, template, values, List.of(), false, null);
    }

    public static NewMessage about(CaseNumber number, PersonId to, String template, Map<String, String> values) {
        return about(number, Recipient.person(to), template, values);
    }

    public NewMessage with(Part part) {
        var all = new ArrayList<>(parts);
        all.add(part);
        return new NewMessage(about, to, template, values, List.copyOf(all), urgent, notBefore);
    }

    public NewMessage urgently() {
        return new NewMessage(about, to, template, values, parts, true, notBefore);
    }

    /** Leaves at this moment at the earliest, as in the morning. */
    public NewMessage notBefore(@Nullable Instant moment) {
        return new NewMessage(about, to, template, values, parts, urgent, moment);
    }
}
