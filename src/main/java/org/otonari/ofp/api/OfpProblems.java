package org.otonari.ofp.api;

import jakarta.servlet.http.HttpServletRequest;
import org.otonari.ofp.Refusal;
import org.otonari.rest.Problem;
import org.otonari.rest.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Why the programme says no. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class OfpProblems {

    private final Problems problems;

    OfpProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(DraftRefused refused, HttpServletRequest request) {
        return problems.answer(
                request,
                HttpStatus.BAD_REQUEST,
                "fields",
                refused.problems().stream()
                        .map(it -> new Problem.Field(
                                it.field(),
                                problems.text(
                                        request, it.messageKey(), it.arguments().toArray())))
                        .toList());
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(Refusal refusal, HttpServletRequest request) {
        var reason = problems.text(request, refusal.key(), refusal.arguments());
        return problems.answerBecause(request, HttpStatus.CONFLICT, "refused", reason);
    }
}
