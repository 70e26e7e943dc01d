package org.otonari.inbox;

import java.util.List;
import org.otonari.forms.FieldError;

/** The answers do not fit the form; nothing was changed. */
public class AnswersRefused extends RuntimeException {

    private final transient List<FieldError> errors;

    AnswersRefused(List<FieldError> errors) {
        super("Answers do not fit the form");
        this.errors = errors;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
