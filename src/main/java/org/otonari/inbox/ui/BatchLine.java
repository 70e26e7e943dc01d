package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.otonari.inbox.Batch;
import org.otonari.inbox.BulkWork;

/**
 * The reader's own batches, running and just finished, one line each. A page that is opened anew finds them again. It
 * asks how far they are only while one runs.
 */
class BatchLine extends Div {

    private static final int POLL_MS = 500;
    private static final int NEVER = -1;

    private final BulkWork bulk;
    private final Consumer<Batch> ended;
    private final Map<Batch, Line> lines = new LinkedHashMap<>();
    private final Set<UUID> watched = new HashSet<>();
    private @Nullable BatchDialog dialog;
    private @Nullable Registration polls;
    private int earlierPoll = NEVER;

    /** @param ended told once of each batch that this page has seen running */
    BatchLine(BulkWork bulk, Consumer<Batch> ended) {
        this.bulk = bulk;
        this.ended = ended;
        addClassName("otonari-batches");
    }

    void begin(Batch batch) {
        watched.add(batch.id());
        open(batch);
        getUI().ifPresent(this::watch);
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        refresh();
        if (bulk.mine().stream().anyMatch(it -> !it.isOver())) {
            bulk.mine().forEach(it -> watched.add(it.id()));
            watch(event.getUI());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        rest(event.getUI());
    }

    private void watch(UI ui) {
        if (polls == null) {
            earlierPoll = ui.getPollInterval();
            ui.setPollInterval(POLL_MS);
            polls = ui.addPollListener(poll -> refresh());
        }
    }

    private void rest(UI ui) {
        if (polls != null) {
            polls.remove();
            polls = null;
            ui.setPollInterval(earlierPoll);
        }
    }

    private void refresh() {
        var mine = bulk.mine();
        if (dialog != null) {
            dialog.refresh();
        }
        lines.entrySet().removeIf(it -> {
            var gone = !mine.contains(it.getKey());
            if (gone) {
                remove(it.getValue());
            }
            return gone;
        });
        mine.forEach(it -> lines.computeIfAbsent(it, this::added).refresh());
        mine.stream().filter(it -> it.isOver() && watched.remove(it.id())).forEach(ended);
        if (mine.stream().allMatch(Batch::isOver)) {
            getUI().ifPresent(this::rest);
        }
    }

    private Line added(Batch batch) {
        var line = new Line(batch);
        add(line);
        return line;
    }

    private void open(Batch batch) {
        if (dialog != null) {
            dialog.close();
        }
        var opened = new BatchDialog(batch);
        opened.addOpenedChangeListener(change -> {
            if (!change.isOpened() && dialog == opened) {
                dialog = null;
                bulk.putAway(batch);
                refresh();
            }
        });
        dialog = opened;
        opened.open();
    }

    /** Changed in place, so that a button does not slip away from under a finger. */
    private final class Line extends Div {

        private final Batch batch;
        private final ProgressBar bar = new ProgressBar();
        private final Span words = new Span();
        private final Button away;

        Line(Batch batch) {
            this.batch = batch;
            addClassName("otonari-bar");
            bar.setMax(Math.max(1, batch.total()));
            bar.setWidth("8rem");
            bar.getElement().setAttribute("aria-label", BatchTexts.title(batch));
            var more = new Button(t("inbox.batch.more"), click -> open(batch));
            away = new Button(t("inbox.batch.putAway"), click -> {
                bulk.putAway(batch);
                BatchLine.this.refresh();
            });
            more.addClassName("otonari-quiet");
            away.addClassName("otonari-quiet");
            add(bar, words, more, away);
        }

        void refresh() {
            bar.setValue(batch.tried());
            bar.setVisible(!batch.isOver());
            away.setVisible(batch.isOver());
            words.setText(BatchTexts.title(batch) + " ・ " + BatchTexts.state(batch));
        }
    }
}
