package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Notice;

/**
 * Saves what is written as one types, says so quietly, and fills it in again on return. The line says the time to the
 * minute: whoever listens to it is told once a minute, not at every word. Whoever makes it tells it of each change.
 *
 * @param <W> the words, as the sheet has them
 */
public class DraftKeeper<W> extends Div {

    private final transient Sheet<W> sheet;
    private final transient Store<W> store;
    private final transient DateTexts dates;
    private final transient W untouched;
    private final Span state = new Span();
    private final Button anew = new Button(t("inbox.draft.anew"), click -> beginAnew());
    private int revision;
    private boolean kept = true;

    public DraftKeeper(Sheet<W> sheet, Store<W> store, DateTexts dates) {
        this.sheet = sheet;
        this.store = store;
        this.dates = dates;
        this.untouched = sheet.words();
        addClassName("otonari-draft");
        state.getElement().setAttribute("role", "status");
        anew.addClassName("otonari-quiet");
        anew.setVisible(false);
        add(state, anew);
        store.find().ifPresent(this::goOn);
    }

    /** Whether everything the sheet has told so far is in the database. */
    public boolean isKept() {
        return kept;
    }

    private void goOn(Kept<W> draft) {
        sheet.write(draft.words());
        revision = draft.revision();
        state.setText(t("inbox.draft.from", moment(draft)));
        anew.setVisible(true);
    }

    /** @param words what stands on the sheet now */
    public void save(W words) {
        kept = false;
        if (words.equals(untouched)) {
            forget();
            return;
        }
        store.save(words).ifPresentOrElse(this::saved, () -> state.setText(t(store.goneKey())));
    }

    private void saved(Kept<W> now) {
        kept = true;
        var elsewhere = now.revision() != revision + 1;
        revision = now.revision();
        state.setText(t(elsewhere ? store.elsewhereKey() : "inbox.draft.saved", moment(now)));
    }

    private void beginAnew() {
        var before = sheet.words();
        sheet.write(untouched);
        forget();
        Notice.undoable(t("inbox.draft.begunAnew"), () -> {
            sheet.write(before);
            save(before);
        });
    }

    private void forget() {
        store.discard();
        seeFinished();
    }

    /** What was written has reached its place, and the draft is gone with that. */
    public void seeFinished() {
        kept = true;
        revision = 0;
        state.setText("");
        anew.setVisible(false);
    }

    private String moment(Kept<W> draft) {
        return TaskTexts.moment(dates, draft.savedAt());
    }

    /** What one writes on. */
    public interface Sheet<W> {

        W words();

        /** Writes them again as they were; tells nobody. */
        void write(W words);
    }

    /** Where one person's draft of one thing is kept. */
    public interface Store<W> {

        Optional<Kept<W>> find();

        /** @return empty if nothing can be kept of it any more */
        Optional<Kept<W>> save(W words);

        void discard();

        /** Says that somebody writes the same in another window, and when this was saved. */
        String elsewhereKey();

        /** Says why nothing can be kept of it any more. */
        String goneKey();
    }

    /** @param revision as in {@link org.otonari.inbox.Draft} */
    public record Kept<W>(W words, int revision, Instant savedAt) {}
}
