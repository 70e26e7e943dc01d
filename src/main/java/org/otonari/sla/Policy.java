package org.otonari.sla;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a model promises: how long something may take, on which calendar, from when on it is at risk, and who hears of
 * it when it is missed. Read from the {@code sla…} properties of a user task or of a whole process.
 *
 * @param period ISO 8601, e.g. {@code P2D}
 * @param calendar name of a working calendar
 * @param warnPercent how much of the time may pass before the promise is at risk, 1 to 99
 * @param escalateTo codes of the roles that hear of a missed promise one after the other, three at most
 * @param pauses whether staff may stop the clock while they wait for somebody else
 */
public record Policy(String period, String calendar, int warnPercent, List<String> escalateTo, boolean pauses) {

    public static final String PERIOD = "sla";
    public static final String CASE = "slaCase.";

    /** {@link #warnPercent} where a model says nothing. */
    public static final int DEFAULT_PERCENT = 80;

    private static final String DEFAULT_ROLES = "supervisor,manager";
    private static final Pattern SHARE = Pattern.compile("([1-9]\\d?)%");
    private static final int LEVELS = 3;

    public Policy {
        escalateTo = List.copyOf(escalateTo);
    }

    /**
     * The promise of a user task ({@code sla}, {@code slaCalendar}, {@code slaWarnAt}, {@code slaEscalateTo},
     * {@code slaPauses}); empty if it makes none.
     *
     * @throws IllegalArgumentException if a property cannot be read
     */
    public static Optional<Policy> ofTask(Map<String, String> properties) {
        return read(
                properties.get(PERIOD),
                properties.get("slaCalendar"),
                properties.get("slaWarnAt"),
                properties.get("slaEscalateTo"),
                properties.get("slaPauses"));
    }

    /**
     * A promise about a whole case, from the properties of its process: {@code slaCase.<name>} is the period,
     * {@code slaCase.<name>.calendar}, {@code .warnAt} and {@code .escalateTo} are the rest. Its clock pauses where the
     * process waits, so nobody stops it by hand.
     *
     * @throws IllegalArgumentException if a property cannot be read
     */
    public static Optional<Policy> ofCase(Map<String, String> properties, String name) {
        var key = CASE + name;
        return read(
                properties.get(key),
                properties.get(key + ".calendar"),
                properties.get(key + ".warnAt"),
                properties.get(key + ".escalateTo"),
                null);
    }

    /** Names of the promises that a process makes about a whole case. */
    public static List<String> casesOf(Map<String, String> properties) {
        return new TreeSet<>(properties.keySet())
                .stream()
                        .filter(key -> key.startsWith(CASE))
                        .map(key -> key.substring(CASE.length()))
                        .filter(name -> !name.contains("."))
                        .toList();
    }

    /** The properties of a user task that promise this, in the order in which a model lists them. */
    public Map<String, String> taskProperties() {
        var properties = properties(PERIOD, PERIOD + "Calendar", PERIOD + "WarnAt", PERIOD + "EscalateTo");
        properties.put(PERIOD + "Pauses", Boolean.toString(pauses));
        return properties;
    }

    /** The properties of a process that promise this of a whole case. */
    public Map<String, String> caseProperties(String name) {
        var key = CASE + name;
        return properties(key, key + ".calendar", key + ".warnAt", key + ".escalateTo");
    }

    private Map<String, String> properties(String periodKey, String calendarKey, String warnKey, String rolesKey) {
        var properties = new LinkedHashMap<String, String>();
        properties.put(periodKey, period);
        properties.put(calendarKey, calendar);
        properties.put(warnKey, warnPercent + "%");
        properties.put(rolesKey, String.join(",", escalateTo));
        return properties;
    }

    private static Optional<Policy> read(
            @Nullable String period,
            @Nullable String calendar,
            @Nullable String warnAt,
            @Nullable String escalateTo,
            @Nullable String pauses) {
        var percent = warnAt == null ? DEFAULT_PERCENT : percent(warnAt);
        return period == null
                ? Optional.empty()
                : Optional.of(new Policy(
                        period,
                        calendar == null ? WorkingCalendars.OFFICE : calendar,
                        percent,
                        roles(escalateTo == null ? DEFAULT_ROLES : escalateTo),
                        Boolean.parseBoolean(pauses)));
    }

    private static int percent(String text) {
        var share = SHARE.matcher(text);
        if (!share.matches()) {
            throw new IllegalArgumentException("slaWarnAt is a percentage below a hundred, not " + text);
        }
        return Integer.parseInt(share.group(1));
    }

    private static List<String> roles(String text) {
        var roles = Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(role -> !role.isEmpty())
                .toList();
        if (roles.size() > LEVELS) {
            throw new IllegalArgumentException("slaEscalateTo names three roles at most, not " + text);
        }
        return roles;
    }
}
