package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.otonari.access.AccountDirectory;
import org.otonari.inbox.HandOver;
import org.otonari.ui.Card;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;

/** What colleagues have handed over to the reader, until they put it away. */
class ReceivedNotes extends Div {

    private final HandOver handOver;
    private final AccountDirectory accounts;
    private final DateTexts dates;
    private List<HandOver.Received> shown = List.of();

    ReceivedNotes(HandOver handOver, AccountDirectory accounts, DateTexts dates) {
        this.handOver = handOver;
        this.accounts = accounts;
        this.dates = dates;
        addClassName("otonari-received");
        setVisible(false);
    }

    void refresh() {
        var unread = handOver.unread();
        if (unread.equals(shown)) {
            return;
        }
        shown = unread;
        removeAll();
        unread.forEach(it -> add(card(it)));
        setVisible(!unread.isEmpty());
    }

    private Card card(HandOver.Received received) {
        var key = received.by().equals(received.from()) ? "inbox.received.own" : "inbox.received.of";
        var words = new Div(new Span(t(
                key,
                accounts.displayName(received.by()),
                accounts.displayName(received.from()),
                received.tasks(),
                dates.moment(received.at(), Languages.current()))));
        if (received.note() != null) {
            var note = new Paragraph(received.note());
            note.addClassName("otonari-quote");
            words.add(note);
        }
        var space = new Span();
        space.addClassName("spacer");
        var read = new Button(t("inbox.received.read"), click -> {
            handOver.read(received.id());
            refresh();
        });
        read.addClassName("otonari-quiet");
        var row = new Div(words, space, read);
        row.addClassName("otonari-row");
        return new Card(row);
    }
}
