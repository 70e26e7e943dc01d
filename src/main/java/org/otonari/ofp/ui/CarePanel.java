package org.otonari.ofp.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.otonari.casefile.CaseView;
import org.otonari.inbox.CasePanel;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Programme;
import org.otonari.ofp.EndReason;
import org.otonari.ofp.PairCare;
import org.otonari.ofp.PairStatus;
import org.otonari.ofp.Pairs;
import org.otonari.ofp.Refusal;
import org.otonari.ui.Card;
import org.otonari.ui.Chip;
import org.otonari.ui.Confirmation;
import org.otonari.ui.DateField;
import org.otonari.ui.Notice;

/** What staff can do for an application or a pair at any moment, on the page of its case. */
@org.springframework.stereotype.Component
class CarePanel implements CasePanel {

    private final Pairs pairs;
    private final PairCare care;
    private final Clock clock;

    CarePanel(Pairs pairs, PairCare care, Clock clock) {
        this.pairs = pairs;
        this.care = care;
        this.clock = clock;
    }

    @Override
    public Optional<Component> panelFor(CaseView file, Runnable changed) {
        if (file.programme() != Programme.OFP || file.isClosed() || !care.mayCare()) {
            return Optional.empty();
        }
        return Optional.of(
                file.kind().equals("pair") ? pair(file.number(), changed) : application(file.number(), changed));
    }

    private Card application(CaseNumber number, Runnable changed) {
        var card = new Card(t("ofp.care.title"));
        card.add(buttons(button(
                "ofp.care.withdraw",
                () -> Confirmation.askBeforeHarm(
                        t("ofp.care.withdraw.title"),
                        t("ofp.care.withdraw.text"),
                        t("ofp.care.withdraw"),
                        () -> attempt(() -> care.withdraw(number), changed)))));
        return card;
    }

    private Card pair(CaseNumber number, Runnable changed) {
        var pair = pairs.summary(number);
        var card = new Card(t("ofp.care.title"));
        var buttons = buttons();
        if (pair.status() == PairStatus.ACTIVE) {
            buttons.add(button("ofp.care.pause", () -> askPause(number, changed)));
        }
        if (pair.status().isEstablished()) {
            buttons.add(
                    button("ofp.care.moved", () -> attempt(() -> care.reportMove(number), changed)),
                    button(
                            "ofp.care.incident",
                            () -> Confirmation.ask(
                                    t("ofp.care.incident.title"),
                                    t("ofp.care.incident.text"),
                                    t("ofp.care.incident"),
                                    () -> attempt(() -> care.reportIncident(number), changed))));
        }
        if (pair.status() == PairStatus.PAUSED) {
            buttons.add(button("ofp.care.resume", () -> attempt(() -> care.resume(number), changed)));
        }
        buttons.add(button("ofp.care.end", () -> askEnd(number, changed)));
        card.add(buttons);
        return card;
    }

    private void askPause(CaseNumber number, Runnable changed) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(t("ofp.care.pause.title"));
        var until = new DateField(t("ofp.care.pause.until"));
        until.setMin(LocalDate.now(clock).plusDays(1));
        until.setMax(care.latestRest(number));
        until.setWidthFull();
        dialog.add(new Paragraph(t("ofp.care.pause.text")), until);
        footer(dialog, "ofp.care.pause", () -> {
            if (until.getValue() == null) {
                until.setInvalid(true);
                return;
            }
            dialog.close();
            attempt(() -> care.pause(number, until.getValue()), changed);
        });
    }

    private void askEnd(CaseNumber number, Runnable changed) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(t("ofp.care.end.title"));
        var reason = new RadioButtonGroup<EndReason>(t("ofp.care.end.reason"));
        reason.setItems(EndReason.values());
        reason.setItemLabelGenerator(it -> t(it.key()));
        reason.addClassName(Chip.GROUP);
        var words = new TextArea(t("ofp.care.end.words"));
        words.setHelperText(t("ofp.care.end.words.hint"));
        words.setMaxLength(500);
        words.setWidthFull();
        dialog.add(new Paragraph(t("ofp.care.end.text")), reason, words);
        footer(dialog, "ofp.care.end", () -> {
            if (reason.getValue() == null) {
                reason.setErrorMessage(t("ofp.care.end.missing"));
                reason.setInvalid(true);
                return;
            }
            dialog.close();
            attempt(() -> care.end(number, reason.getValue(), words.getValue()), changed);
        });
    }

    private static void footer(Dialog dialog, String key, Runnable confirmed) {
        var confirm = new Button(t(key), click -> confirmed.run());
        confirm.addThemeName("primary");
        dialog.getFooter().add(new Button(t("ui.cancel"), click -> dialog.close()), confirm);
        dialog.open();
    }

    private static Div buttons(Button... content) {
        var buttons = new Div(content);
        buttons.addClassName("otonari-buttons");
        return buttons;
    }

    private static Button button(String key, Runnable action) {
        var button = new Button(t(key), click -> action.run());
        button.addClassName("otonari-quiet");
        return button;
    }

    private static void attempt(Runnable verb, Runnable changed) {
        try {
            verb.run();
            Notice.success(t("ofp.care.done"));
        } catch (Refusal refused) {
            Notice.error(t(refused.key(), refused.arguments()));
        }
        changed.run();
    }
}
