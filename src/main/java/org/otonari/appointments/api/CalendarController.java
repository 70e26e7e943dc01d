package org.otonari.appointments.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.otonari.access.AccountLinks;
import org.otonari.access.InTheNameOf;
import org.otonari.appointments.CalendarFeed;
import org.otonari.rest.RateLimit;
import org.otonari.ui.Languages;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Whoever holds the link reads one account's calendar, with that account's rights at that moment. */
@RestController
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final AccountLinks links;
    private final InTheNameOf inTheNameOf;
    private final CalendarFeed feed;
    private final RateLimit limit;

    CalendarController(AccountLinks links, InTheNameOf inTheNameOf, CalendarFeed feed, CalendarSettings settings) {
        this.links = links;
        this.inTheNameOf = inTheNameOf;
        this.feed = feed;
        this.limit = new RateLimit(settings.burst(), settings.perHour());
    }

    /** An unknown, renewed or revoked link and one of an account that may not sign in all look the same. */
    @GetMapping("/calendar/{token}.ics")
    ResponseEntity<byte[]> calendar(
            @PathVariable String token,
            @RequestParam(name = Languages.PARAMETER, required = false) @Nullable String language,
            HttpServletRequest request) {
        limit.take(request.getRemoteAddr());
        var account = links.open(AccountLinks.CALENDAR, token);
        if (account.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var text = new StringBuilder();
        inTheNameOf.run(
                account.get(),
                () -> text.append(
                        feed.mine(Languages.of(language).orElse(Languages.JA)).text()));
        return answer(text.toString().getBytes(StandardCharsets.UTF_8), request);
    }

    private static ResponseEntity<byte[]> answer(byte[] body, HttpServletRequest request) {
        var tag = "\"" + DigestUtils.md5DigestAsHex(body) + "\"";
        var known = new ServletWebRequest(request).checkNotModified(tag);
        var answer = known ? ResponseEntity.status(304) : ResponseEntity.ok();
        answer.eTag(tag).cacheControl(CacheControl.maxAge(FRESH).cachePrivate().mustRevalidate());
        return known
                ? answer.build()
                : answer.contentType(CALENDAR)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"otonari.ics\"")
                        .body(body);
    }
}
