package org.otonari.deadlines.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.otonari.deadlines.CalendarChange;
import org.otonari.deadlines.CalendarRefused;
import org.otonari.deadlines.CalendarSheet;
import org.otonari.ui.Card;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Notice;
import org.otonari.ui.PageJob;

/** From hours that were filled in to hours that count: see what moves, go back or do it, watch how far it is. */
class ChangeSteps extends Div {

    private static final int POLL_MS = 300;

    private final CalendarChange changes;
    private final DateTexts dates;
    private final Component form;
    private final IntConsumer done;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph count = new Paragraph();
    private Runnable stop = () -> {};
    private @Nullable Registration polls;
    private transient @Nullable PageJob<Integer> job;

    /**
     * @param form where the hours are filled in; shown first, and again after going back
     * @param done told how many deadlines moved
     */
    ChangeSteps(CalendarChange changes, DateTexts dates, Component form, IntConsumer done) {
        this.changes = changes;
        this.dates = dates;
        this.form = form;
        this.done = done;
        addClassName("otonari-stack");
        add(form);
    }

    void preview(CalendarSheet sheet) {
        try {
            var preview = changes.preview(sheet);
            var apply = new Button(
                    preview.moving() == 0 ? t("deadlines.change.save") : t("deadlines.change.apply", preview.moving()),
                    click -> start(sheet));
            apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            apply.setDisableOnClick(true);
            var back = new Button(t("deadlines.change.back"), click -> show(form));
            var card = new MovesCard(preview, dates, apply, back);
            show(card);
            card.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
            card.scrollIntoView();
        } catch (CalendarRefused refused) {
            Notice.error(t(refused.key(), refused.arguments()));
        }
    }

    private void start(CalendarSheet sheet) {
        job = PageJob.start("calendar-change", progress -> changes.apply(sheet, progress::reached));
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", t("deadlines.change.running.title"));
        var note = new Paragraph(t("deadlines.change.running.note"));
        note.addClassName("otonari-sub");
        show(new Card(t("deadlines.change.running.title"), bar, count, note));
        getUI().ifPresent(this::ask);
        showProgress();
    }

    /** The page learns how far the work is by asking; only while there is any. */
    private void ask(UI ui) {
        var earlier = ui.getPollInterval();
        ui.setPollInterval(POLL_MS);
        polls = ui.addPollListener(poll -> showProgress());
        stop = () -> ui.setPollInterval(earlier);
    }

    private void askNoMore() {
        if (polls != null) {
            polls.remove();
            polls = null;
            stop.run();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        askNoMore();
    }

    private void showProgress() {
        var current = job;
        if (current == null) {
            return;
        }
        if (current.total() > 0) {
            bar.setIndeterminate(false);
            bar.setMax(current.total());
            bar.setValue(Math.min(current.done(), current.total()));
            count.setText(t("deadlines.change.running", current.done(), current.total()));
        }
        if (!current.isRunning()) {
            job = null;
            askNoMore();
            show(current.outcome());
        }
    }

    private void show(PageJob.Outcome<Integer> outcome) {
        var moved = outcome.result();
        if (moved != null) {
            done.accept(moved);
            return;
        }
        show(form);
        var refusal = outcome.refusal();
        Notice.error(refusal == null ? t("deadlines.change.failed") : t(refusal.key(), refusal.arguments()));
    }

    private void show(Component step) {
        removeAll();
        add(step);
    }
}
