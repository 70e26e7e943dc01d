package org.otonari.ofp.ui;

import static org.otonari.ui.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;
import org.otonari.ofp.ApplicationSummary;
import org.otonari.ui.Languages;

/** What matters of somebody who waits, in few words. */
class WaitingWords {

    private final Clock clock;

    WaitingWords(Clock clock) {
        this.clock = clock;
    }

    /** Where they live and how long they have waited. */
    String shortly(ApplicationSummary it) {
        var ward = it.person().ward().label(Languages.current());
        var since = it.waitingSince();
        return since == null
                ? ward
                : ward + " ・ " + t("ofp.matching.waited", ChronoUnit.DAYS.between(since, LocalDate.now(clock)));
    }

    String languages(ApplicationSummary it) {
        var locale = Languages.current();
        return it.person().languages().stream()
                .map(skill -> t(
                        "ofp.matching.language",
                        Locale.forLanguageTag(skill.code()).getDisplayLanguage(locale),
                        t(
                                "ofp.matching.level." + (skill.level().name().equals("NATIVE") ? "native" : "other"),
                                skill.level().name())))
                .collect(Collectors.joining(t("ofp.matching.and")));
    }

    String times(ApplicationSummary it) {
        var locale = Languages.current();
        return it.person().availability().stream()
                .map(window ->
                        window.day().getDisplayName(TextStyle.SHORT, locale) + " " + window.from() + "–" + window.to())
                .collect(Collectors.joining(t("ofp.matching.and")));
    }
}
