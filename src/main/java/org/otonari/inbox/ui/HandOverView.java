package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.otonari.access.AccountDirectory.Colleague;
import org.otonari.inbox.Absences;
import org.otonari.inbox.BulkWork;
import org.otonari.inbox.HandOver;
import org.otonari.inbox.Picked;
import org.otonari.inbox.TaskRefused;
import org.otonari.ui.Card;
import org.otonari.ui.Chip;
import org.otonari.ui.Confirmation;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Notice;
import org.otonari.ui.PageHeader;

/** Everything somebody holds goes to a colleague or back to the groups, with a note for whoever goes on. */
@Route("hand-over")
@PermitAll
class HandOverView extends Main implements HasDynamicTitle {

    private static final int NOTE_LENGTH = 1000;

    private final HandOver handOver;
    private final BulkWork bulk;
    private final Absences absences;
    private final DateTexts dates;
    private final BatchLine batches;
    private final ComboBox<Colleague> from = new ComboBox<>(t("inbox.handOver.from"));
    private final RadioButtonGroup<Boolean> toGroup = new RadioButtonGroup<>(t("inbox.handOver.to"));
    private final Div taker = new Div();
    private final TextArea note = new TextArea(t("inbox.handOver.note"));
    private final Paragraph count = new Paragraph();
    private final Button move = new Button("", click -> ask());
    private ComboBox<Colleague> to = new ComboBox<>();
    private List<Picked> held = List.of();

    HandOverView(HandOver handOver, BulkWork bulk, Absences absences, DateTexts dates) {
        this.handOver = handOver;
        this.bulk = bulk;
        this.absences = absences;
        this.dates = dates;
        this.batches = new BatchLine(bulk, batch -> showHeld());
        addClassName("otonari-page");
        from.setItemLabelGenerator(Colleague::displayName);
        from.addValueChangeListener(change -> showHeld());
        toGroup.setItems(false, true);
        toGroup.setItemLabelGenerator(group -> t(group ? "inbox.handOver.toGroup" : "inbox.handOver.toColleague"));
        toGroup.addClassName(Chip.GROUP);
        toGroup.setValue(false);
        toGroup.addValueChangeListener(change -> taker.setVisible(!change.getValue()));
        note.setMaxLength(NOTE_LENGTH);
        note.setWidthFull();
        note.setHelperText(t("inbox.handOver.note.help"));
        count.addClassName("otonari-hand-over-count");
        count.getElement().setAttribute("role", "status");
        move.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var stack = new Div(from, count, toGroup, taker, note, new Div(move));
        stack.addClassName("otonari-stack");
        add(new PageHeader(t("inbox.handOver.title"), t("inbox.handOver.sub")), batches, new Card(stack));
        from.setItems(handOver.givers());
        from.setValue(handOver.givers().get(0));
    }

    @Override
    public String getPageTitle() {
        return t("inbox.handOver.title");
    }

    private void showHeld() {
        var giver = from.getValue();
        held = giver == null ? List.of() : handOver.held(giver.account());
        var people = giver == null ? List.<Colleague>of() : handOver.takers(giver.account());
        count.setText(
                giver == null
                        ? t("inbox.handOver.nobody")
                        : t("inbox.handOver.count", giver.displayName(), held.size()));
        move.setText(t("inbox.handOver.move", held.size()));
        move.setEnabled(!held.isEmpty());
        var chosen = to.getValue();
        to = new Colleagues(people, absences.awayToday(), dates).box(t("inbox.assign.to"));
        if (chosen != null && people.contains(chosen)) {
            to.setValue(chosen);
        }
        taker.removeAll();
        taker.add(to);
    }

    private void ask() {
        var giver = from.getValue();
        var receiver = toGroup.getValue() ? null : to.getValue();
        if (receiver == null && !toGroup.getValue()) {
            to.setErrorMessage(t("inbox.assign.missing"));
            to.setInvalid(true);
            to.focus();
            return;
        }
        var name = receiver == null ? t("inbox.handOver.toGroup") : receiver.displayName();
        Confirmation.ask(
                t("inbox.handOver.ask", giver.displayName(), name, held.size()),
                t("inbox.handOver.consequence", giver.displayName()),
                t("inbox.handOver.move", held.size()),
                () -> begin(giver.account(), receiver == null ? null : receiver.account()));
    }

    private void begin(String giver, @Nullable String receiver) {
        try {
            batches.begin(bulk.handOver(held, giver, receiver, note.getValue()));
            note.clear();
        } catch (TaskRefused refused) {
            Notice.error(TaskTexts.of(refused));
        }
    }
}
