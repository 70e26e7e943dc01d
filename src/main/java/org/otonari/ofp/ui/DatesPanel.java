package org.otonari.ofp.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Collectors;
import org.otonari.appointments.AppointmentStatus;
import org.otonari.appointments.AppointmentView;
import org.otonari.appointments.GuestAnswer;
import org.otonari.casefile.CaseView;
import org.otonari.inbox.CasePanel;
import org.otonari.kernel.Programme;
import org.otonari.ofp.DateCare;
import org.otonari.ofp.Refusal;
import org.otonari.ui.Card;
import org.otonari.ui.Confirmation;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;
import org.otonari.ui.Notice;
import org.otonari.ui.Tag;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;

/** When people of a case meet and what they say to it, on the page of the case. */
@org.springframework.stereotype.Component
@Order(0)
class DatesPanel implements CasePanel {

    private final DateCare care;
    private final DateTexts dates;

    DatesPanel(DateCare care, DateTexts dates) {
        this.care = care;
        this.dates = dates;
    }

    @Override
    public Optional<Component> panelFor(CaseView file, Runnable changed) {
        var known = file.programme() == Programme.OFP ? care.of(file.number()) : java.util.List.<AppointmentView>of();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var card = new Card(t("ofp.dates.title"));
        card.addClassName("otonari-dates");
        known.forEach(it -> card.add(line(file, it, changed)));
        return Optional.of(card);
    }

    private Div line(CaseView file, AppointmentView it, Runnable changed) {
        var kind = t(it.kind().key());
        var what = new Span(kind);
        what.addClassName("otonari-who");
        var facts = new Div(t("ofp.dates.when", dates.moment(it.startsAt(), Languages.current()), it.place()));
        facts.addClassName("otonari-facts");
        var line = new Div(new Div(what, state(it)), facts);
        line.addClassName("otonari-date");
        if (it.holds() || it.status() == AppointmentStatus.BEING_MOVED) {
            file.people().stream()
                    .filter(member -> it.guests().contains(member.person().id()))
                    .forEach(member -> it.answerOf(member.person().id())
                            .ifPresent(answer ->
                                    line.add(answer(member.person().name().written(), answer.said()))));
        }
        if (care.canMove(it)) {
            var move = new Button(
                    t("ofp.dates.move"),
                    click -> Confirmation.ask(
                            t("ofp.dates.move.title"),
                            t("ofp.dates.move.text"),
                            t("ofp.dates.move"),
                            () -> move(it, changed)));
            move.addClassName("otonari-quiet");
            move.setAriaLabel(t("ofp.dates.moveNamed", kind));
            line.add(move);
        }
        return line;
    }

    private static Div answer(String name, GuestAnswer said) {
        var line = new Div(new Span(t(said.coming() ? "ofp.dates.coming" : "ofp.dates.notComing", name)));
        if (!said.times().isEmpty()) {
            line.add(new Paragraph(t(
                    "ofp.dates.times",
                    said.times().stream()
                            .sorted()
                            .map(it -> t(it.key()))
                            .collect(Collectors.joining(t("ofp.fact.and"))))));
        }
        if (said.words() != null) {
            var words = new Paragraph(said.words());
            words.addClassName("otonari-quote");
            line.add(words);
        }
        return line;
    }

    private static Tag state(AppointmentView it) {
        var text = t("ofp.dates.status." + it.status());
        return switch (it.status()) {
            case CONFIRMED -> Tag.green(text);
            case BEING_MOVED -> Tag.yellow(text);
            case HELD, CANCELLED -> new Tag(text);
        };
    }

    private void move(AppointmentView it, Runnable changed) {
        try {
            care.move(it.number(), it.id());
            Notice.success(t("ofp.dates.moved"));
        } catch (Refusal refused) {
            Notice.error(t(refused.key(), refused.arguments()));
        } catch (ConcurrencyFailureException atTheSameMoment) {
            Notice.error(t("ui.link.again"));
        }
        changed.run();
    }
}
