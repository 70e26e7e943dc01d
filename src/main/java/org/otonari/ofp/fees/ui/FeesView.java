package org.otonari.ofp.fees.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.otonari.access.Role;
import org.otonari.kernel.Refused;
import org.otonari.ofp.fees.BankMatch;
import org.otonari.ofp.fees.Fee;
import org.otonari.ofp.fees.FeeDesk;
import org.otonari.ofp.fees.FeeDesk.Preview;
import org.otonari.ui.Card;
import org.otonari.ui.DateTexts;
import org.otonari.ui.EmptyState;
import org.otonari.ui.Languages;
import org.otonari.ui.Notice;
import org.otonari.ui.PageHeader;
import org.otonari.ui.Tag;
import org.otonari.ui.UploadTexts;

/** Who still owes what; payments marked by hand, or read from the bank's file. */
@Route("fees")
@Menu(title = "fees.menu", order = 14)
@RolesAllowed(Role.Names.FINANCE)
class FeesView extends Div implements HasDynamicTitle {

    private final FeeDesk desk;
    private final DateTexts dates;
    private final PageHeader header = new PageHeader(t("fees.title"));
    private final Div file = new Div();
    private final Div open = new Div();

    FeesView(FeeDesk desk, DateTexts dates) {
        this.desk = desk;
        this.dates = dates;
        addClassNames("otonari-page", "otonari-fees");
        add(header, open, file);
        askForFile();
        showOpen();
    }

    @Override
    public String getPageTitle() {
        return t("fees.menu");
    }

    private void showOpen() {
        var owed = desk.open();
        var total = owed.stream().mapToLong(it -> it.fee().amount()).sum();
        header.setSub(t("fees.sub", owed.size(), Fee.yen(total)));
        open.removeAll();
        if (owed.isEmpty()) {
            open.add(new EmptyState(t("fees.empty"), t("fees.empty.teaches")));
        } else {
            open.add(new Card(t("fees.open"), list(owed, this::open)));
        }
        var ahead = desk.ahead();
        if (!ahead.isEmpty()) {
            open.add(new Card(t("fees.ahead"), list(ahead, this::ahead)));
        }
    }

    private static UnorderedList list(List<FeeDesk.Owed> fees, Function<FeeDesk.Owed, ListItem> row) {
        var list = new UnorderedList();
        list.addClassName("otonari-fee-list");
        fees.forEach(it -> list.add(row.apply(it)));
        return list;
    }

    private ListItem open(FeeDesk.Owed it) {
        var pay = new Button(t("fees.pay"), click -> new PayDialog(desk, it, this::showOpen).open());
        pay.setAriaLabel(t("fees.pay.of", it.name().written(), t(it.fee().kind().key())));
        return row(it, t("fees.askedOn", dates.day(it.fee().askedAt(), Languages.current())), pay);
    }

    private ListItem ahead(FeeDesk.Owed it) {
        var back = new Button(t("fees.takeBack"), click -> takeBack(it));
        back.setDisableOnClick(true);
        back.addClassName("otonari-quiet");
        back.setAriaLabel(
                t("fees.takeBack.of", it.name().written(), t(it.fee().kind().key())));
        var paidOn = Objects.requireNonNull(it.fee().settledOn());
        return row(it, t("fees.paidOnDay", dates.day(paidOn, Languages.current())), back);
    }

    private void takeBack(FeeDesk.Owed it) {
        try {
            desk.takeBack(it.fee().number());
            Notice.success(t("fees.takenBack", it.name().written()));
        } catch (Refused no) {
            Notice.error(t(no.key(), no.arguments()));
        }
        showOpen();
    }

    private static ListItem row(FeeDesk.Owed it, String since, Button deed) {
        var fee = it.fee();
        var who = new Span(it.name().written());
        who.addClassName("otonari-who");
        var facts = new Div(
                new Anchor("case/" + fee.caseNumber(), fee.caseNumber().value()),
                new Span(t("fees.reference", fee.reference())),
                new Span(since));
        facts.addClassNames("otonari-facts", "otonari-fee-facts");
        var amount = new Span(Fee.yen(fee.amount()));
        amount.addClassName("otonari-fee-amount");
        var words = new Div(new Div(who, new Tag(t(fee.kind().key()))), facts);
        words.addClassName("otonari-fee-words");
        return new ListItem(words, amount, deed);
    }

    private void askForFile() {
        var upload = new Upload();
        upload.setUploadHandler(this::receive);
        upload.setAcceptedFileTypes(".csv", "text/csv");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(FeeDesk.MOST_BYTES);
        upload.setI18n(UploadTexts.get());
        upload.setUploadButton(new Button(t("fees.file.button")));
        upload.setDropLabel(new Span(t("fees.file.drop")));
        show(new Card(t("fees.file.title"), upload, quiet("fees.file.limits")));
    }

    /** Reads one byte more than allowed and no further, whatever the browser claims. */
    private void receive(UploadEvent upload) throws IOException {
        byte[] bytes;
        try (var stream = upload.getInputStream()) {
            bytes = stream.readNBytes(FeeDesk.MOST_BYTES + 1);
        }
        try {
            var preview = desk.preview(bytes, upload.getFileName());
            upload.getUI().access(() -> show(bytes, preview));
        } catch (Refused unreadable) {
            upload.getUI().access(() -> showUnreadable(unreadable));
        }
    }

    private void showUnreadable(Refused why) {
        askForFile();
        var words = new Paragraph(t(why.key(), why.arguments()));
        words.addClassName("otonari-fee-doubt");
        words.getElement().setAttribute("role", "alert");
        file.addComponentAsFirst(words);
    }

    private void show(byte[] bytes, Preview preview) {
        show(new BankPreview(preview, dates, new BankPreview.Actions() {
            @Override
            public void bookSure() {
                var outcome = desk.book(preview);
                showOpen();
                show(bytes, desk.preview(bytes, preview.fileName()));
                file.addComponentAsFirst(BankPreview.after(outcome));
            }

            @Override
            public boolean book(BankMatch match) {
                try {
                    desk.book(match);
                    Notice.success(t("fees.booked.one"));
                    showOpen();
                    return true;
                } catch (Refused no) {
                    Notice.error(t(no.key(), no.arguments()));
                    return false;
                }
            }

            @Override
            public void again() {
                askForFile();
            }
        }));
    }

    private static Paragraph quiet(String key) {
        var words = new Paragraph(t(key));
        words.addClassName("otonari-sub");
        return words;
    }

    private void show(Component step) {
        file.removeAll();
        file.add(step);
    }
}
