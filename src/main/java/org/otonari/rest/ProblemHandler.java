package org.otonari.rest;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Turns whatever goes wrong into a problem. Modules add the problems only they know; this one comes last. What is
 * missing and what is none of the caller's business give the same answer, so that nobody learns which numbers exist.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);
    private static final int FRAMES = 12;

    private final Problems problems;

    ProblemHandler(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler({AccessDeniedException.class, NoSuchElementException.class})
    ResponseEntity<Problem> nothingForYou(HttpServletRequest request) {
        return problems.answer(request, HttpStatus.NOT_FOUND, "notFound");
    }

    @ExceptionHandler(AuthenticationException.class)
    ResponseEntity<Problem> nobody(HttpServletRequest request) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return problems.answer(
                request,
                HttpStatus.UNAUTHORIZED,
                headers,
                "unauthorised",
                problems.text(request, Problems.detailKey("unauthorised")),
                List.of());
    }

    @ExceptionHandler(RequestRejectedException.class)
    ResponseEntity<Problem> hostileAddress(HttpServletRequest request) {
        return problems.answer(request, HttpStatus.BAD_REQUEST, "unreadable");
    }

    @ExceptionHandler(RefusedParameter.class)
    ResponseEntity<Problem> parameter(RefusedParameter refused, HttpServletRequest request) {
        var message = problems.text(request, refused.key(), refused.arguments());
        return problems.answer(
                request, HttpStatus.BAD_REQUEST, "fields", List.of(new Problem.Field(refused.field(), message)));
    }

    @ExceptionHandler(TooManyRequests.class)
    ResponseEntity<Problem> tooMany(TooManyRequests refused, HttpServletRequest request) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(refused.seconds()));
        return problems.answer(
                request,
                HttpStatus.TOO_MANY_REQUESTS,
                headers,
                "tooMany",
                problems.text(request, Problems.detailKey("tooMany"), Math.max(1, (refused.seconds() + 59) / 60)),
                List.of());
    }

    @ExceptionHandler(ConcurrencyFailureException.class)
    ResponseEntity<Problem> busy(HttpServletRequest request) {
        return problems.answer(request, HttpStatus.CONFLICT, "busy");
    }

    /** The message of an exception may hold a name; its class and where it happened are enough to find the cause. */
    @ExceptionHandler(Exception.class)
    ResponseEntity<Problem> unexpected(Exception failure, HttpServletRequest request) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        log.error("Request failed, reference {}: {}", reference, where(failure));
        return problems.answer(request, HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", reference);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var servlet = ((ServletWebRequest) request).getRequest();
        if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            var message = problems.text(servlet, "rest.parameter.unusable");
            return widened(problems.answer(
                    servlet, status, "fields", List.of(new Problem.Field(mismatch.getName(), message))));
        }
        return handleExceptionInternal(failure, null, headers, status, request);
    }

    /** Names the field if the shape is wrong at one: a word where an object should be. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (failure.getCause() instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            var servlet = ((ServletWebRequest) request).getRequest();
            var field = mismatch.getPath().stream()
                    .map(JsonMappingException.Reference::getFieldName)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("."));
            var message = problems.text(servlet, "rest.parameter.unusable");
            return widened(problems.answer(servlet, status, "fields", List.of(new Problem.Field(field, message))));
        }
        return handleExceptionInternal(failure, null, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var servlet = ((ServletWebRequest) request).getRequest();
        if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof BodyLimit.TooLarge) {
            return widened(problems.answer(servlet, HttpStatus.PAYLOAD_TOO_LARGE, "tooLarge"));
        }
        var code =
                switch (status.value()) {
                    case 404 -> "notFound";
                    case 405 -> "method";
                    case 406, 415 -> "mediaType";
                    case 413 -> "tooLarge";
                    default -> status.is4xxClientError() ? "unreadable" : "unexpected";
                };
        if (status.is5xxServerError()) {
            return widened(unexpected(failure, servlet));
        }
        var detail = problems.text(servlet, Problems.detailKey(code));
        return widened(problems.answer(servlet, status, headers, code, detail, List.of()));
    }

    @SuppressWarnings("unchecked")
    private static ResponseEntity<Object> widened(ResponseEntity<?> answer) {
        return (ResponseEntity<Object>) answer;
    }

    private static String where(Throwable failure) {
        var classes = Stream.iterate(failure, it -> it != null, Throwable::getCause)
                .limit(FRAMES)
                .map(it -> it.getClass().getName())
                .collect(Collectors.joining(" < "));
        var root = NestedExceptionUtils.getMostSpecificCause(failure);
        var frames = Arrays.stream(root.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining("\n\tat "));
        return classes + "\n\tat " + frames;
    }
}
