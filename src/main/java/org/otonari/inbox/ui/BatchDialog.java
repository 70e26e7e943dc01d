package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.otonari.inbox.Batch;
import org.otonari.ui.Languages;

/** How far many tasks have come, and in the end which could not be done and why. Closing it stops nothing. */
class BatchDialog extends Dialog {

    private final Batch batch;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph count = new Paragraph();
    private final Paragraph note = new Paragraph(t("inbox.batch.note"));
    private final Div failures = new Div();
    private final Button cancel = new Button(t("inbox.batch.cancel"));

    BatchDialog(Batch batch) {
        this.batch = batch;
        setHeaderTitle(BatchTexts.title(batch));
        bar.setMax(Math.max(1, batch.total()));
        bar.getElement().setAttribute("aria-label", BatchTexts.title(batch));
        count.getElement().setAttribute("role", "status");
        note.addClassName("otonari-sub");
        cancel.addClickListener(click -> {
            batch.cancel();
            cancel.setEnabled(false);
        });
        add(bar, count, note, failures);
        getFooter().add(cancel, new Button(t("inbox.batch.close"), click -> close()));
        setWidth("36rem");
        setMaxWidth("100%");
        // A modal one would keep the page from asking how far the work is, and there is no need to wait for it.
        setModal(false);
        setDraggable(true);
        setCloseOnOutsideClick(false);
        refresh();
    }

    void refresh() {
        bar.setValue(batch.tried());
        count.setText(BatchTexts.state(batch));
        note.setVisible(!batch.isOver());
        cancel.setVisible(!batch.isOver());
        if (batch.isOver()) {
            showFailures();
        }
    }

    private void showFailures() {
        failures.removeAll();
        if (batch.failures().isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("otonari-failures");
        batch.failures().forEach(it -> list.add(line(it)));
        failures.add(new Paragraph(t("inbox.batch.failures")), list);
    }

    private static ListItem line(Batch.Failure failure) {
        var task = failure.task();
        var name = Languages.isEnglish(Languages.current()) ? task.nameEn() : task.name();
        var reason = new Div(TaskTexts.of(failure.reason()));
        reason.addClassName("otonari-sub");
        return new ListItem(
                new Anchor("case/" + task.caseNumber(), task.caseNumber().value()), new Span(" " + name), reason);
    }
}
