package org.otonari.ofp.ui;

import static org.otonari.ui.Texts.ruby;

import java.time.Instant;
import org.otonari.ofp.InformationSessions.Offered;
import org.otonari.ofp.SessionLanguage;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;

/** What is said about an information session wherever one is shown. */
final class SessionTexts {

    private SessionTexts() {}

    static String when(DateTexts dates, Instant from, Instant to) {
        return ruby("ofp.booking.when", dates.moment(from, Languages.current()), dates.time(to));
    }

    static String when(DateTexts dates, Offered it) {
        return when(dates, it.startsAt(), it.endsAt());
    }

    /** @return e.g. {@code オンライン・日本語と英語} */
    static String how(boolean online, SessionLanguage language) {
        return ruby(
                "ofp.sessions.how",
                ruby(online ? "ofp.sessions.online" : "ofp.sessions.inPerson"),
                ruby(language.key()));
    }
}
