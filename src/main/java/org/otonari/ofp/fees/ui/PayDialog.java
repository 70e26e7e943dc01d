package org.otonari.ofp.fees.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import org.otonari.kernel.Refused;
import org.otonari.ofp.fees.Fee;
import org.otonari.ofp.fees.FeeDesk;
import org.otonari.ui.DateField;
import org.otonari.ui.Notice;

/** Asks when and how much was paid. What was written stays until it has been taken. */
class PayDialog extends Dialog {

    private final DateField on = new DateField(t("fees.paidOn"));
    private final IntegerField amount = new IntegerField(t("fees.amount"));
    private final Paragraph refused = new Paragraph();

    PayDialog(FeeDesk desk, FeeDesk.Owed owed, Runnable done) {
        setHeaderTitle(
                t("fees.pay.title", owed.name().written(), t(owed.fee().kind().key())));
        on.setValue(desk.today());
        on.setMax(desk.today());
        on.setWidthFull();
        amount.setValue(owed.fee().amount());
        amount.setMin(0);
        amount.setPrefixComponent(new com.vaadin.flow.component.html.Span("¥"));
        amount.setHelperText(t("fees.amount.helper", Fee.yen(owed.fee().amount())));
        amount.setWidthFull();
        refused.addClassName("otonari-fee-doubt");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        var other = new Anchor("case/" + owed.fee().caseNumber(), t("fees.pay.other"));
        var content = new Div(on, amount, refused, other);
        content.addClassName("otonari-stack");
        add(content);
        var save = new Button(t("fees.pay.do"), click -> pay(desk, owed, done));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("ui.cancel"), click -> close()), save);
        setWidth("28rem");
        setMaxWidth("100%");
    }

    private void pay(FeeDesk desk, FeeDesk.Owed owed, Runnable done) {
        if (on.getValue() == null || amount.getValue() == null) {
            refuse(t("fees.pay.missing"));
            return;
        }
        try {
            desk.pay(owed.fee().number(), on.getValue(), amount.getValue());
            close();
            Notice.success(
                    t("fees.paid", owed.name().written(), Fee.yen(owed.fee().amount())));
            done.run();
        } catch (Refused no) {
            refuse(t(no.key(), no.arguments()));
        }
    }

    private void refuse(String why) {
        refused.setText(why);
        refused.setVisible(true);
    }
}
