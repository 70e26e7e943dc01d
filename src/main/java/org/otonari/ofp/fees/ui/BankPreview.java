package org.otonari.ofp.fees.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import org.otonari.ofp.fees.BankMatch;
import org.otonari.ofp.fees.BankMatch.Kind;
import org.otonari.ofp.fees.Fee;
import org.otonari.ofp.fees.FeeDesk.Outcome;
import org.otonari.ofp.fees.FeeDesk.Preview;
import org.otonari.ui.Card;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;
import org.otonari.ui.Tag;

/** What a bank's file says: payments that are sure, to be booked together, and those somebody has to look at. */
class BankPreview extends Card {

    private final transient Preview preview;
    private final transient DateTexts dates;
    private final transient Actions actions;

    /** What somebody can do from here. */
    interface Actions {

        void bookSure();

        /** @return whether it was booked */
        boolean book(BankMatch match);

        void again();
    }

    BankPreview(Preview preview, DateTexts dates, Actions actions) {
        super(t("fees.preview", preview.fileName()));
        this.preview = preview;
        this.dates = dates;
        this.actions = actions;
        setId("bank-preview");
        var sure = preview.of(Kind.SURE);
        add(counts());
        add(section("fees.sure", sure));
        add(buttons(sure));
        add(section("fees.doubtful", preview.of(Kind.DOUBTFUL)));
        add(section("fees.already", preview.of(Kind.BOOKED)));
    }

    private Div counts() {
        var counts = new Div(
                Tag.green(t("fees.count.sure", preview.of(Kind.SURE).size())),
                Tag.yellow(t("fees.count.doubtful", preview.of(Kind.DOUBTFUL).size())));
        counts.addClassName("otonari-bar");
        if (!preview.of(Kind.BOOKED).isEmpty()) {
            counts.add(new Tag(t("fees.count.already", preview.of(Kind.BOOKED).size())));
        }
        if (preview.outgoing() > 0) {
            counts.add(new Tag(t("fees.count.outgoing", preview.outgoing())));
        }
        counts.getElement().setAttribute("role", "status");
        return counts;
    }

    private Div buttons(List<BankMatch> sure) {
        var book = new Button(t("fees.book", sure.size()), click -> actions.bookSure());
        book.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        book.setDisableOnClick(true);
        book.setEnabled(!sure.isEmpty());
        book.setId("book-sure");
        var again = new Button(t("fees.file.again"), click -> actions.again());
        again.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var bar = new Div(book, again);
        bar.addClassName("otonari-bar");
        return bar;
    }

    private Div section(String key, List<BankMatch> matches) {
        var section = new Div();
        if (!matches.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("otonari-fee-list");
            matches.forEach(it -> list.add(row(it)));
            section.add(new H3(t(key)), list);
        }
        return section;
    }

    private ListItem row(BankMatch match) {
        var line = match.line();
        var payer = new Span(line.text().isEmpty() ? "—" : line.text());
        payer.addClassName("otonari-who");
        var day = line.on() == null ? "—" : dates.day(line.on(), Languages.current());
        var facts = new Div(new Span(t("fees.line", line.number())), new Span(day));
        facts.addClassNames("otonari-facts", "otonari-fee-facts");
        var words = new Div(payer, facts);
        words.addClassName("otonari-fee-words");
        var fee = match.fee();
        if (fee != null) {
            facts.add(new Span("→ " + target(fee)));
        }
        if (match.doubt() != null) {
            words.add(doubt(match));
        }
        var amount = new Span(line.amount() == 0 ? "—" : Fee.yen(line.amount()));
        amount.addClassName("otonari-fee-amount");
        var row = new ListItem(words, amount);
        if (match.canBeBooked()) {
            row.add(bookOne(match, row));
        }
        return row;
    }

    private Component doubt(BankMatch match) {
        var key = Objects.requireNonNull(match.doubt());
        var why = new Paragraph("△ " + t(key, match.arguments().toArray()) + " " + t(key + ".todo"));
        why.addClassName("otonari-fee-doubt");
        return why;
    }

    private Button bookOne(BankMatch match, ListItem row) {
        var fee = Objects.requireNonNull(match.fee());
        var button = new Button(t("fees.bookOne"));
        button.setAriaLabel(t("fees.bookOne.of", target(fee)));
        button.addClickListener(click -> {
            if (actions.book(match)) {
                button.removeFromParent();
                row.add(Tag.green("✓ " + t("fees.bookedTag")));
            }
        });
        return button;
    }

    private String target(Fee fee) {
        var name = preview.names().get(fee.person());
        return t(
                "fees.target",
                name == null ? fee.reference() : name.written(),
                t(fee.kind().key()),
                fee.caseNumber());
    }

    /** What came of booking; the lines that are left follow below. */
    static Component after(Outcome outcome) {
        var card = new Card(t("fees.booked.title", outcome.booked()));
        card.getElement().setAttribute("role", "status");
        outcome.refused().forEach(it -> {
            var why = new Paragraph("△ " + t("fees.line", it.match().line().number()) + " "
                    + t(it.why().key(), it.why().arguments()));
            why.addClassName("otonari-fee-doubt");
            card.add(why);
        });
        return card;
    }
}
