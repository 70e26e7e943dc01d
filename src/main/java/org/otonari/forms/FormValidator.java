package org.otonari.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** Decides on the server, for every way in, whether answers can be taken. */
@Service
public class FormValidator {

    private final Clock clock;

    /** @param clock says which days have passed */
    @Autowired
    public FormValidator(Clock clock) {
        this.clock = clock;
    }

    /** By the clock of the machine. */
    public FormValidator() {
        this(Clock.systemUTC());
    }

    /** As {@link #validate(FormSchema, Map, FormContext)} without facts. */
    public FormResult validate(FormSchema schema, Map<String, ? extends @Nullable Object> raw) {
        return validate(schema, raw, FormContext.NONE);
    }

    /** As {@link #validate(FormSchema, Map, FormContext)} without files. */
    public FormResult validate(
            FormSchema schema,
            Map<String, ? extends @Nullable Object> raw,
            Map<String, ? extends @Nullable Object> facts) {
        return validate(schema, raw, FormContext.of(facts));
    }

    /**
     * Never throws, whatever is sent. Answers to hidden questions are dropped, answers to read-only ones ignored.
     *
     * @param raw what somebody sent, by key
     * @param context what we know ourselves
     */
    public FormResult validate(FormSchema schema, Map<String, ? extends @Nullable Object> raw, FormContext context) {
        var taking = new Taking(raw);
        new Reading(schema, context, today(), taking).run();
        taking.refuseUnknown(schema);
        return taking.result();
    }

    /** See {@link FormSchema#processVariables}. */
    public Map<String, @Nullable Object> processVariables(FormSchema schema, Map<String, ?> cleaned) {
        return schema.processVariables(cleaned);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), MomentType.TOKYO);
    }

    /** Names of the fields these answers make visible, for comparison with what a screen shows. */
    List<String> visible(FormSchema schema, Map<String, ? extends @Nullable Object> raw, FormContext context) {
        var taking = new Taking(raw);
        new Reading(schema, context, today(), taking).run();
        return taking.visible();
    }
}
