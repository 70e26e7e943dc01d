package org.otonari.forms;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question and what counts as an answer to it.
 *
 * @param path where the answer stands among the answers of the form or of its row
 * @param required an answer must be given while the question is visible
 * @param readonly shown, never taken from what somebody sends
 * @param inProcess the answer becomes a process variable, because a gateway needs it
 */
public record FormField(
        String id,
        List<String> path,
        Wording wording,
        Wording help,
        Look look,
        Flag required,
        Flag readonly,
        boolean inProcess,
        FieldKind kind,
        Initial initial,
        @Nullable Expression hide,
        Placement placement)
        implements FormComponent {

    public FormField {
        path = List.copyOf(path);
    }

    /** Unique among the answers it stands with. */
    public String key() {
        return String.join(".", path);
    }

    public String label(Locale locale) {
        return label(locale, Known.NOTHING);
    }

    String label(Locale locale, Known known) {
        return wording.isEmpty() ? key() : wording.in(locale, known);
    }

    /** The sentence beneath the question, empty if there is none. */
    public String description(Locale locale) {
        return help.in(locale);
    }

    /** Computed from the answers above; nobody sees it or answers it. */
    boolean isComputed() {
        return kind.plain() instanceof ComputedType;
    }

    Asked ask(Frame frame) {
        var known = frame.known();
        return new Asked(this, frame.place().then(path), kind.in(known), readonly.in(known), required.in(known), known);
    }

    /** Everything on it that a person reads, choices left out. */
    Stream<Wording> wordings() {
        return Stream.of(wording, help, look.prefix(), look.suffix(), look.timeLabel());
    }
}
