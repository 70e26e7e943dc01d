package org.otonari.ofp.meeting.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.otonari.access.AccountDirectory;
import org.otonari.access.AccountDirectory.Colleague;
import org.otonari.access.Role;
import org.otonari.ui.Chip;

/** Ends the meeting: who was there, what else is to be remembered, and what stays undone. */
class CloseDialog extends Dialog {

    private static final int NOTE_MAX = 4000;

    private final CheckboxGroup<Colleague> present = new CheckboxGroup<>();
    private final TextArea note = new TextArea(t("ofp.board.close.note"));

    /** @param closed takes who was there and the note; says whether the dialog has done its work */
    CloseDialog(AccountDirectory accounts, List<String> attending, int open, BiPredicate<Set<String>, String> closed) {
        setHeaderTitle(t("ofp.board.close.title"));
        var words = new Paragraph(t("ofp.board.close.words"));
        words.addClassName("otonari-sub");
        var content = new Div(words);
        content.addClassName("otonari-stack");
        if (open > 0) {
            var warning = new Paragraph(t("ofp.board.close.open", open));
            warning.addClassName("otonari-matchboard-warning");
            content.add(warning);
        }
        var colleagues = new LinkedHashSet<>(accounts.withRole(Role.COORDINATOR));
        colleagues.addAll(accounts.withRole(Role.MANAGER));
        attending.stream()
                .filter(it ->
                        colleagues.stream().noneMatch(known -> known.account().equals(it)))
                .forEach(it -> colleagues.add(new Colleague(it, accounts.displayName(it))));
        present.setLabel(t("ofp.board.close.present"));
        present.addClassName(Chip.GROUP);
        present.setItems(colleagues);
        present.setItemLabelGenerator(Colleague::displayName);
        present.setValue(new LinkedHashSet<>(colleagues.stream()
                .filter(it -> attending.contains(it.account()))
                .toList()));
        note.setMaxLength(NOTE_MAX);
        note.setWidthFull();
        content.add(present, note);
        add(content);
        var save = new Button(t("ofp.board.close.do"), click -> {
            var accountsThere = new LinkedHashSet<String>();
            present.getValue().forEach(it -> accountsThere.add(it.account()));
            if (closed.test(accountsThere, note.getValue())) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("ui.cancel"), click -> close()), save);
        setWidth("36rem");
        setMaxWidth("100%");
    }
}
