package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.otonari.forms.FormView;
import org.otonari.inbox.Draft;
import org.otonari.inbox.TaskRefused;
import org.otonari.ui.Notice;

/**
 * Saves the form as one types, says so quietly, and fills it in again on return. The line says the time to the minute:
 * whoever listens to it is told once a minute, not at every word.
 */
class DraftKeeper extends Div {

    private final TaskServices services;
    private final String taskId;
    private final FormView form;
    private final Map<String, @Nullable Object> untouched;
    private final Span state = new Span();
    private final Button anew = new Button(t("inbox.draft.anew"), click -> beginAnew());
    private int revision;
    private boolean kept = true;

    DraftKeeper(TaskServices services, String taskId, FormView form) {
        this.services = services;
        this.taskId = taskId;
        this.form = form;
        this.untouched = form.values();
        addClassName("otonari-draft");
        state.getElement().setAttribute("role", "status");
        anew.addClassName("otonari-quiet");
        anew.setVisible(false);
        add(state, anew);
        services.drafts().find(taskId).ifPresent(this::goOn);
        form.addChangeListener(this::save);
    }

    /** Whether everything the form has told so far is in the database. */
    boolean isKept() {
        return kept;
    }

    private void goOn(Draft draft) {
        form.setValues(draft.answers());
        revision = draft.revision();
        state.setText(t("inbox.draft.from", TaskTexts.moment(services.dates(), draft.savedAt())));
        anew.setVisible(true);
    }

    private void save(Map<String, @Nullable Object> values) {
        kept = false;
        if (values.equals(untouched)) {
            forget();
            return;
        }
        try {
            var saved = services.drafts().save(taskId, values);
            kept = true;
            var elsewhere = saved.revision() != revision + 1;
            revision = saved.revision();
            var time = TaskTexts.moment(services.dates(), saved.savedAt());
            state.setText(t(elsewhere ? "inbox.draft.elsewhere" : "inbox.draft.saved", time));
        } catch (TaskRefused gone) {
            state.setText(t("inbox.draft.gone"));
        }
    }

    private void beginAnew() {
        var before = form.values();
        form.setValues(untouched);
        forget();
        Notice.undoable(t("inbox.draft.begunAnew"), () -> {
            form.setValues(before);
            save(before);
        });
    }

    private void forget() {
        services.drafts().discard(taskId);
        kept = true;
        revision = 0;
        state.setText("");
        anew.setVisible(false);
    }
}
