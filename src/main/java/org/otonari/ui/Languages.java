package org.otonari.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two languages of the product and the reader's choice between them. */
public final class Languages {

    public static final Locale JA = Locale.JAPANESE;
    public static final Locale EN = Locale.ENGLISH;

    /** Japanese first: it is the default. */
    public static final List<Locale> ALL = List.of(JA, EN);

    /** The query parameter that links in mails carry. */
    public static final String PARAMETER = "lang";

    private static final String COOKIE = "otonari-language";
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    private Languages() {}

    /** @return the product's language for a locale; Japanese for every language it does not speak */
    public static Locale of(@Nullable Locale locale) {
        return locale == null ? JA : of(locale.getLanguage()).orElse(JA);
    }

    public static Optional<Locale> of(@Nullable String tag) {
        return ALL.stream()
                .filter(it -> tag != null
                        && it.getLanguage().equals(Locale.forLanguageTag(tag).getLanguage()))
                .findFirst();
    }

    /** @return the language the current reader sees; Japanese where there is no page */
    public static Locale current() {
        var ui = UI.getCurrent();
        return ui == null ? JA : of(ui.getLocale());
    }

    public static boolean isEnglish(Locale locale) {
        return of(locale).equals(EN);
    }

    /** Remembers the choice for the session and, in a cookie, for the next one. */
    public static void choose(UI ui, Locale locale) {
        var session = ui.getSession();
        if (session != null) {
            session.setAttribute(COOKIE, locale.getLanguage());
            session.setLocale(locale);
        }
        ui.setLocale(locale);
        var response = VaadinService.getCurrentResponse();
        if (response != null) {
            var cookie = new Cookie(COOKIE, locale.getLanguage());
            cookie.setPath("/");
            cookie.setMaxAge(A_YEAR);
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }

    /** The reader's choice, else the first of the browser's languages the product speaks, else Japanese. */
    static Locale of(VaadinSession session, VaadinRequest request) {
        return of((String) session.getAttribute(COOKIE))
                .or(() -> cookie(request))
                .or(() -> browser(request))
                .orElse(JA);
    }

    /** Without the header the container would answer with the server's own language. */
    private static Optional<Locale> browser(VaadinRequest request) {
        return request.getHeader("Accept-Language") == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .flatMap(it -> of(it.toLanguageTag()).stream())
                        .findFirst();
    }

    private static Optional<Locale> cookie(VaadinRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (var cookie : cookies) {
            if (COOKIE.equals(cookie.getName())) {
                return of(cookie.getValue());
            }
        }
        return Optional.empty();
    }
}
