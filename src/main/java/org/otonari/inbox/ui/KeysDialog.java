package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;

/** Lists the keys of the inbox and the task, and lets one switch the single ones off. */
class KeysDialog extends Dialog {

    KeysDialog(InboxKeys keys) {
        setHeaderTitle(t("inbox.keys.title"));
        var list = new DescriptionList();
        list.addClassName("otonari-keys-list");
        add(list, "move", "j", "k");
        add(list, "open", "Enter");
        add(list, "claim", "c");
        add(list, "pick", "x");
        add(list, "pickRange", "Shift", t("inbox.keys.click"));
        add(list, "unpick", "Esc");
        add(list, "followUp", "z");
        add(list, "search", "/");
        add(list, "complete", "Ctrl", "Enter");
        add(list, "show", "?");
        var active = new Checkbox(t("inbox.keys.active"), keys.isActive());
        active.setHelperText(t("inbox.keys.active.hint"));
        active.addValueChangeListener(change -> keys.remember(change.getValue()));
        add(list, active);
        getFooter().add(new Button(t("inbox.keys.close"), click -> close()));
    }

    private static void add(DescriptionList list, String action, String... keys) {
        var term = new DescriptionList.Term();
        Arrays.stream(keys).forEach(key -> term.getElement().appendChild(new Element("kbd").setText(key)));
        list.add(term, new DescriptionList.Description(t("inbox.keys." + action)));
    }
}
