package org.otonari.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.otonari.ui.Translations;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Writes problems in the caller's language. */
@Component
public class Problems {

    private final Translations translations;
    private final LocaleResolver locales;

    Problems(Translations translations, LocaleResolver locales) {
        this.translations = translations;
        this.locales = locales;
    }

    /** Japanese or English, whichever the caller asks for first; also before the request has reached a controller. */
    public Locale localeOf(HttpServletRequest request) {
        return locales.resolveLocale(request);
    }

    public String text(HttpServletRequest request, String key, Object... arguments) {
        return translations.getTranslation(key, localeOf(request), arguments);
    }

    /** @param code names the texts {@code rest.problem.<code>.title} and {@code .detail} */
    public ResponseEntity<Problem> answer(
            HttpServletRequest request, HttpStatusCode status, String code, Object... arguments) {
        return answer(request, status, HttpHeaders.EMPTY, code, text(request, detailKey(code), arguments), List.of());
    }

    /** As {@link #answer} with fields to correct. */
    public ResponseEntity<Problem> answer(
            HttpServletRequest request, HttpStatusCode status, String code, List<Problem.Field> errors) {
        return answer(request, status, HttpHeaders.EMPTY, code, text(request, detailKey(code)), errors);
    }

    /** As {@link #answer} with a reason that is already in the caller's language. */
    public ResponseEntity<Problem> answerBecause(
            HttpServletRequest request, HttpStatusCode status, String code, String reason) {
        return answer(request, status, HttpHeaders.EMPTY, code, reason, List.of());
    }

    ResponseEntity<Problem> answer(
            HttpServletRequest request,
            HttpStatusCode status,
            HttpHeaders headers,
            String code,
            String detail,
            List<Problem.Field> errors) {
        var title = text(request, "rest.problem." + code + ".title");
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(new Problem("about:blank", title, status.value(), detail, errors));
    }

    static String detailKey(String code) {
        return "rest.problem." + code + ".detail";
    }
}
