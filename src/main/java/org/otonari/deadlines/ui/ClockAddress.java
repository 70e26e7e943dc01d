package org.otonari.deadlines.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.otonari.deadlines.ClockFilter;
import org.otonari.kernel.Programme;

/**
 * Keeps what a list of clocks shows in its address, so that it can be shared. Whatever else an address holds is passed
 * over.
 */
final class ClockAddress {

    /** Stands for clocks without a role, or that nobody has. */
    private static final String NONE = "-";

    private static final Pattern WORD = Pattern.compile("[\\w.@/-]{1,200}");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private ClockAddress() {}

    static ClockFilter read(QueryParameters parameters) {
        return new ClockFilter(
                choice(parameters, "state", ClockFilter.State.values()).orElse(ClockFilter.State.OPEN),
                choice(parameters, "programme", Programme.values()).orElse(null),
                word(parameters, "role"),
                word(parameters, "person"),
                word(parameters, "policy"),
                week(parameters));
    }

    static QueryParameters write(ClockFilter filter) {
        var parameters = new LinkedHashMap<String, List<String>>();
        put(parameters, "state", filter.state().name().toLowerCase(Locale.ROOT));
        var programme = filter.programme();
        put(parameters, "programme", programme == null ? null : programme.name().toLowerCase(Locale.ROOT));
        put(parameters, "role", filter.role());
        put(parameters, "person", filter.person());
        put(parameters, "policy", filter.policy());
        var week = filter.week();
        put(parameters, "week", week == null ? null : week.toString());
        return new QueryParameters(parameters);
    }

    /** For a link on another page. */
    static String link(ClockFilter filter) {
        return ClocksView.ROUTE + "?" + write(filter).getQueryString();
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, List.of(value.isEmpty() ? NONE : value));
        }
    }

    private static @Nullable String word(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .filter(text -> WORD.matcher(text).matches())
                .map(text -> text.equals(NONE) ? "" : text)
                .orElse(null);
    }

    private static <E extends Enum<E>> Optional<E> choice(QueryParameters parameters, String name, E[] choices) {
        return parameters.getSingleParameter(name).flatMap(text -> Arrays.stream(choices)
                .filter(it -> it.name().equalsIgnoreCase(text))
                .findFirst());
    }

    private static @Nullable LocalDate week(QueryParameters parameters) {
        try {
            return parameters
                    .getSingleParameter("week")
                    .map(LocalDate::parse)
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                    .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                    .orElse(null);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
