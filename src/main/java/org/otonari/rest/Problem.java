package org.otonari.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Why a request was not done, for a program and for the person behind it (RFC 9457). It repeats nothing that was sent.
 *
 * @param title what happened, in the caller's language
 * @param detail what it means and what to do next
 * @param errors which fields to correct; absent if it is not about fields
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Field> errors) {

    public Problem {
        errors = List.copyOf(errors);
    }

    /** @param field path of the field in what was sent, e.g. {@code name.written} */
    public record Field(String field, String message) {}
}
