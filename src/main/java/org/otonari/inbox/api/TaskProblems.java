package org.otonari.inbox.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.otonari.inbox.AnswersRefused;
import org.otonari.inbox.TaskRefused;
import org.otonari.rest.Problem;
import org.otonari.rest.Problems;
import org.otonari.ui.DateTexts;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Why a task could not be claimed or completed. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TaskProblems {

    /** A task that never was looks like one that is somebody else's. */
    private static final Set<String> UNKNOWN = Set.of("inbox.gone");

    private final Problems problems;
    private final DateTexts dates;

    TaskProblems(Problems problems, DateTexts dates) {
        this.problems = problems;
        this.dates = dates;
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(TaskRefused refused, HttpServletRequest request) {
        if (UNKNOWN.contains(refused.key())) {
            return problems.answer(request, HttpStatus.NOT_FOUND, "notFound");
        }
        var locale = problems.localeOf(request);
        var arguments = Arrays.stream(refused.arguments())
                .map(it -> it instanceof Instant moment ? dates.moment(moment, locale) : it)
                .toArray();
        return problems.answerBecause(
                request, HttpStatus.CONFLICT, "refused", problems.text(request, refused.key(), arguments));
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(AnswersRefused refused, HttpServletRequest request) {
        var locale = problems.localeOf(request);
        return problems.answer(
                request,
                HttpStatus.BAD_REQUEST,
                "fields",
                refused.errors().stream()
                        .map(it -> new Problem.Field(it.key(), it.text(locale)))
                        .toList());
    }
}
