package org.otonari.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.otonari.access.AccountDirectory.Employee;

/**
 * A note as it is kept: whoever is called in it stands there by account, {@code @{sato}}, so that the note follows when
 * she changes her name. Everything else is text and nothing but text.
 */
public final class NoteText {

    private static final Pattern TOKEN = Pattern.compile("@\\{([^{}\\s\\p{C}]{1,60})}");
    private static final Pattern AT = Pattern.compile("[@＠]");

    private NoteText() {}

    /**
     * What people write to call a colleague: the name, with the account behind it where two have the same name.
     *
     * @return by account
     */
    public static Map<String, String> labels(Collection<Employee> colleagues) {
        var bearers = colleagues.stream().collect(Collectors.groupingBy(Employee::displayName, Collectors.counting()));
        return colleagues.stream()
                .collect(Collectors.toMap(
                        Employee::account,
                        it -> bearers.getOrDefault(it.displayName(), 0L) > 1
                                ? it.displayName() + " (" + it.account() + ")"
                                : it.displayName()));
    }

    /** @return the text with every {@code @name} of a colleague replaced by the account; the longest name counts */
    static String withAccounts(String text, Collection<Employee> colleagues) {
        var labels = labels(colleagues).entrySet().stream()
                .sorted(Comparator.comparingInt(
                                (Map.Entry<String, String> it) -> it.getValue().length())
                        .reversed())
                .toList();
        var result = new StringBuilder();
        var from = 0;
        var at = AT.matcher(text);
        while (at.find(from)) {
            var rest = at.end();
            result.append(text, from, at.start());
            var called = labels.stream()
                    .filter(it -> text.startsWith(it.getValue(), rest))
                    .findFirst();
            result.append(called.map(it -> "@{" + it.getKey() + "}").orElse(at.group()));
            from = rest + called.map(it -> it.getValue().length()).orElse(0);
        }
        return result.append(text.substring(from)).toString();
    }

    /** The accounts called in a kept note. */
    static Set<String> called(String kept) {
        return TOKEN.matcher(kept)
                .results()
                .map(it -> it.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A kept note in pieces, as written; put together again they are the whole note. */
    public static List<Piece> pieces(String kept) {
        var pieces = new ArrayList<Piece>();
        var token = TOKEN.matcher(kept);
        var from = 0;
        while (token.find()) {
            if (token.start() > from) {
                pieces.add(new Piece(kept.substring(from, token.start()), null));
            }
            pieces.add(new Piece(token.group(), token.group(1)));
            from = token.end();
        }
        if (from < kept.length()) {
            pieces.add(new Piece(kept.substring(from), null));
        }
        return pieces;
    }

    /** The note as one line of text. @param names from account to the name to show */
    public static String plain(String kept, Function<String, String> names) {
        return pieces(kept).stream().map(it -> it.shown(names)).collect(Collectors.joining());
    }

    /** @param text as kept; @param account whom it calls, if it calls somebody */
    public record Piece(String text, @Nullable String account) {

        /** An account nobody has is no call: what was written stays as it was written. */
        public String shown(Function<String, String> names) {
            if (account == null) {
                return text;
            }
            var name = names.apply(account);
            return name.equals(account) ? text : "@" + name;
        }
    }
}
