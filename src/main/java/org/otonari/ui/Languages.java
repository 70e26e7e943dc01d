package org.otonari.ui;

import com.vaadin.flow.component.ComponentUtil;
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

/**
 * The languages of the product (domain.md §4) and the reader's choice between them. Staff read Japanese or English;
 * what is {@link ForEverybody} speaks them all.
 */
public final class Languages {

    public static final Locale JA = Locale.JAPANESE;
    public static final Locale EN = Locale.ENGLISH;

    /** Japanese in plain words, with readings; a private part of the tag, since BCP 47 would read a script into "easy". */
    public static final Locale JA_EASY = Locale.forLanguageTag("ja-x-easy");

    public static final Locale ZH = Locale.forLanguageTag("zh-Hans");
    public static final Locale VI = Locale.forLanguageTag("vi");
    public static final Locale KO = Locale.forLanguageTag("ko");
    public static final Locale NE = Locale.forLanguageTag("ne");
    public static final Locale TL = Locale.forLanguageTag("tl");

    /** Japanese first: it is the default. */
    public static final List<Locale> STAFF = List.of(JA, EN);

    /** Those in which every text for the public stands; a test holds each of them to it. */
    public static final List<Locale> ALL = List.of(JA, JA_EASY, EN, ZH, VI, KO, NE, TL);

    /** The query parameter that links in mails carry. */
    public static final String PARAMETER = "lang";

    /** What people, files and addresses call plain Japanese. */
    private static final String PLAIN_JAPANESE = "ja-easy";

    private static final String COOKIE = "otonari-language";
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    private Languages() {}

    /** @return the product's language for a locale; Japanese for every language it does not speak */
    public static Locale of(@Nullable Locale locale) {
        return locale == null ? JA : of(locale.toLanguageTag()).orElse(JA);
    }

    /** Every kind of Chinese is read in simplified characters, Filipino as Tagalog. */
    public static Optional<Locale> of(@Nullable String tag) {
        if (tag == null) {
            return Optional.empty();
        }
        var language = Locale.forLanguageTag(tag).getLanguage();
        if (language.equals("ja")) {
            return Optional.of(tag.toLowerCase(Locale.ROOT).endsWith("easy") ? JA_EASY : JA);
        }
        var spoken = language.equals("fil") ? TL.getLanguage() : language;
        return ALL.stream().filter(it -> it.getLanguage().equals(spoken)).findFirst();
    }

    /** @return the language of letters to somebody who reads this one; English for those we do not write */
    public static Locale toWrite(String tag) {
        return of(tag).orElse(EN);
    }

    /** @return as people, files and addresses spell it: {@code ja-easy}, {@code zh-Hans} */
    public static String tag(Locale locale) {
        return locale.equals(JA_EASY) ? PLAIN_JAPANESE : locale.toLanguageTag();
    }

    /** @return what knows the names of days and how numbers are written; in Nepali with the digits on Japan's signs */
    public static Locale format(Locale locale) {
        var language = of(locale);
        if (language.equals(JA_EASY)) {
            return JA;
        }
        if (language.equals(TL)) {
            return Locale.forLanguageTag("fil");
        }
        return language.equals(NE) ? Locale.forLanguageTag("ne-u-nu-latn") : language;
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
            session.setAttribute(COOKIE, tag(locale));
            session.setLocale(locale);
        }
        ComponentUtil.setData(ui, Reader.class, new Reader(locale, forStaff(locale)));
        ui.setLocale(locale);
        var response = VaadinService.getCurrentResponse();
        if (response != null) {
            var cookie = new Cookie(COOKIE, tag(locale));
            cookie.setPath("/");
            cookie.setMaxAge(A_YEAR);
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }

    /** The reader's choice, else the first of the browser's languages the product speaks, else Japanese. */
    static Locale of(VaadinSession session, VaadinRequest request) {
        return chosen(session, request).or(() -> browser(request, ALL)).orElse(JA);
    }

    /** Notes at the beginning, while the request tells it, what the reader reads on the pages of either kind. */
    static void begin(UI ui, VaadinRequest request) {
        var chosen = chosen(ui.getSession(), request);
        var reader = new Reader(
                of(ui.getSession(), request),
                chosen.map(Languages::forStaff)
                        .or(() -> browser(request, STAFF))
                        .orElse(JA));
        ComponentUtil.setData(ui, Reader.class, reader);
        ui.setLocale(reader.everywhere());
    }

    /** Gives a page its language. */
    static void show(UI ui, boolean forEverybody) {
        var reader = ComponentUtil.getData(ui, Reader.class);
        if (reader != null) {
            ui.setLocale(forEverybody ? reader.everywhere() : reader.amongStaff());
        }
    }

    private static Locale forStaff(Locale locale) {
        return locale.getLanguage().equals("ja") ? JA : EN;
    }

    private static Optional<Locale> chosen(VaadinSession session, VaadinRequest request) {
        return of((String) session.getAttribute(COOKIE)).or(() -> cookie(request));
    }

    /** Without the header the container would answer with the server's own language. */
    private static Optional<Locale> browser(VaadinRequest request, List<Locale> spoken) {
        return request.getHeader("Accept-Language") == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .flatMap(it -> of(it.toLanguageTag()).stream())
                        .filter(spoken::contains)
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

    /** What somebody reads on pages for everybody, and on those of staff. */
    private record Reader(Locale everywhere, Locale amongStaff) {}
}
