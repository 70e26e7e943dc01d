package org.otonari.ofp.process;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.otonari.appointments.AppointmentStatus;
import org.otonari.appointments.AppointmentView;
import org.otonari.appointments.GuestAnswer;
import org.otonari.inbox.TaskHandler.Fact;
import org.otonari.kernel.CaseNumber;
import org.otonari.ofp.DateCare;
import org.otonari.ui.Translations;
import org.springframework.stereotype.Component;

/** What guests said when they could not come, for whoever arranges the next date. */
@Component
class DateWishes {

    private final DateCare dates;
    private final Translations texts;

    DateWishes(DateCare dates, Translations texts) {
        this.dates = dates;
        this.texts = texts;
    }

    List<Fact> of(CaseNumber number, Locale locale) {
        return dates.of(number).stream()
                .filter(it -> it.status() == AppointmentStatus.BEING_MOVED)
                .flatMap(it -> it.answers().stream().filter(answer -> answer.sequence() == it.sequence()))
                .map(AppointmentView.Answer::said)
                .filter(it -> !it.coming())
                .map(it -> new Fact("ofp.fact.cannotCome", spelled(it, locale)))
                .toList();
    }

    private String spelled(GuestAnswer answer, Locale locale) {
        if (!answer.saysMore()) {
            return texts.getTranslation("ofp.fact.cannotCome.noWords", locale);
        }
        var times = answer.times().stream().sorted().map(it -> texts.getTranslation(it.key(), locale));
        return Stream.concat(times, Stream.ofNullable(answer.words()))
                .collect(Collectors.joining(texts.getTranslation("ofp.fact.and", locale)));
    }
}
