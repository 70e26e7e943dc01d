package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.otonari.forms.FormView;

/** The form of one step, answered once for many tasks. */
class BulkCompleteDialog extends Dialog {

    BulkCompleteDialog(String step, int tasks, FormView view, Consumer<Map<String, @Nullable Object>> answered) {
        setHeaderTitle(step);
        var words = new Paragraph(t("inbox.bulk.complete.words", tasks));
        words.addClassName("otonari-sub");
        add(words, view);
        var complete = new Button(t("inbox.bulk.complete.confirm", tasks), click -> {
            if (view.check().isValid()) {
                close();
                answered.accept(view.values());
            }
        });
        complete.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("inbox.cancel"), click -> close()), complete);
        setCloseOnOutsideClick(false);
        setMaxWidth("40rem");
    }
}
