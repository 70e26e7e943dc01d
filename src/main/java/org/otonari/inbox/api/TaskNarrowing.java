package org.otonari.inbox.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.otonari.inbox.InboxConditions;
import org.otonari.kernel.Ward;
import org.otonari.rest.RefusedParameter;

/**
 * What a task list is narrowed to.
 *
 * @param step id of the step in the model, e.g. {@code Task_Decide}
 * @param ward Japanese or Latin name of a ward
 * @param language code of a language somebody of the case speaks, e.g. {@code vi}
 * @param dueFrom first day it may be due in Tokyo, e.g. {@code 2027-06-01}
 * @param dueTo last day it may be due
 * @param state {@code on_time}, {@code at_risk}, {@code overdue} or {@code asleep}
 */
record TaskNarrowing(
        @Nullable String step,
        @Nullable String ward,
        @Nullable String language,
        @Nullable String dueFrom,
        @Nullable String dueTo,
        @Nullable String state) {

    private static final Pattern STEP = Pattern.compile("\\w{1,100}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final String UNUSABLE = "rest.parameter.unusable";

    InboxConditions applyTo(InboxConditions conditions) {
        return conditions
                .step(shaped("step", step, STEP))
                .ward(ward == null ? null : Ward.parse(ward).orElseThrow(() -> new RefusedParameter("ward", UNUSABLE)))
                .language(shaped("language", language, LANGUAGE))
                .due(day("dueFrom", dueFrom), day("dueTo", dueTo))
                .state(state == null ? InboxConditions.State.ANY : state(state));
    }

    private static @Nullable String shaped(String field, @Nullable String value, Pattern shape) {
        if (value != null && !shape.matcher(value).matches()) {
            throw new RefusedParameter(field, UNUSABLE);
        }
        return value;
    }

    private static @Nullable LocalDate day(String field, @Nullable String value) {
        try {
            var day = value == null ? null : LocalDate.parse(value);
            if (day != null && !InboxConditions.isUsable(day)) {
                throw new RefusedParameter(field, UNUSABLE);
            }
            return day;
        } catch (DateTimeParseException unreadable) {
            throw new RefusedParameter(field, UNUSABLE);
        }
    }

    private static InboxConditions.State state(String code) {
        return Arrays.stream(InboxConditions.State.values())
                .filter(it -> it.name().equalsIgnoreCase(code) && it != InboxConditions.State.ANY)
                .findFirst()
                .orElseThrow(() -> new RefusedParameter(
                        "state",
                        "rest.parameter.oneOf",
                        Arrays.stream(InboxConditions.State.values())
                                .filter(it -> it != InboxConditions.State.ANY)
                                .map(it -> it.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }
}
