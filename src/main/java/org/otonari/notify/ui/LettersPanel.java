package org.otonari.notify.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.otonari.casefile.CaseView;
import org.otonari.inbox.CasePanel;
import org.otonari.notify.Letter;
import org.otonari.notify.MessageStatus;
import org.otonari.notify.Outbox;
import org.otonari.notify.Redelivery;
import org.otonari.ui.Card;
import org.otonari.ui.Confirmation;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Notice;
import org.springframework.stereotype.Service;

/** What was written in a case and whether it arrived, on the case's page. */
@Service
class LettersPanel implements CasePanel {

    private static final int SHOWN_AT_ONCE = 5;

    private final Outbox outbox;
    private final Redelivery redelivery;
    private final LetterWords words;

    LettersPanel(Outbox outbox, Redelivery redelivery, DateTexts dates) {
        this.outbox = outbox;
        this.redelivery = redelivery;
        this.words = new LetterWords(dates);
    }

    @Override
    public Optional<Component> panelFor(CaseView file, Runnable changed) {
        var letters = outbox.of(file.number());
        if (letters.isEmpty()) {
            return Optional.empty();
        }
        var card = new Card(t("notify.letters.title"));
        var latest = new OrderedList();
        latest.addClassName("otonari-letters");
        letters.stream().limit(SHOWN_AT_ONCE).forEach(it -> latest.add(line(it, changed)));
        card.add(latest);
        if (letters.size() > SHOWN_AT_ONCE) {
            var older = new OrderedList();
            older.addClassName("otonari-letters");
            letters.stream().skip(SHOWN_AT_ONCE).forEach(it -> older.add(line(it, changed)));
            card.add(new Details(t("notify.letters.older", letters.size() - SHOWN_AT_ONCE), older));
        }
        return Optional.of(card);
    }

    private ListItem line(Letter letter, Runnable changed) {
        var head = new Div(new Span(letter.subject()), words.status(letter));
        head.addClassName("otonari-letter-head");
        var when = new Div(words.when(letter) + t("notify.dot") + words.to(letter));
        when.addClassName("otonari-facts");
        var summary = new Div(head, when);
        if (!letter.settled()) {
            words.facts(letter).forEach(it -> {
                var fact = new Div(it);
                fact.addClassName("otonari-facts");
                summary.add(fact);
            });
        }
        return new ListItem(new Details(summary, inside(letter, changed)));
    }

    private Div inside(Letter letter, Runnable changed) {
        var body = new Pre(letter.body());
        body.addClassName("otonari-letter");
        var inside = new Div();
        if (letter.reply() != null && letter.status() != MessageStatus.SENT) {
            var reply = new Paragraph(t("notify.outbox.reply", letter.reply()));
            reply.addClassName("otonari-facts");
            inside.add(reply);
        }
        inside.add(body);
        if (letter.canGoAgain() && redelivery.isAllowed()) {
            var again = new Button(t("notify.outbox.again"), click -> ask(letter, changed));
            again.addClassName("otonari-quiet");
            inside.add(again);
        }
        return inside;
    }

    private void ask(Letter letter, Runnable changed) {
        Confirmation.ask(
                t("notify.outbox.again.ask"), t("notify.outbox.again.consequence"), t("notify.outbox.again"), () -> {
                    redelivery.sendAgain(letter.id());
                    Notice.success(t("notify.outbox.again.done"));
                    changed.run();
                });
    }
}
