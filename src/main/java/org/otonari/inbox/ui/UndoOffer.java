package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import org.otonari.inbox.TaskRefused;
import org.otonari.inbox.Undo;
import org.otonari.ui.Languages;
import org.otonari.ui.Notice;

/** Offers to take a completion back where that is possible; the button says what it will undo. */
class UndoOffer {

    private final Undo undo;
    private final String taskId;

    UndoOffer(Undo undo, String taskId) {
        this.undo = undo;
        this.taskId = taskId;
    }

    /** Says that it is done, for as long as it shows with the button. */
    void after(String whatHappened) {
        undo.offer(taskId)
                .ifPresentOrElse(
                        offer -> Notice.undoable(whatHappened, label(offer), this::accept),
                        () -> Notice.success(whatHappened));
    }

    /** For lists of what was done. */
    Optional<Button> button() {
        return undo.offer(taskId).map(offer -> {
            var button = new Button(label(offer), click -> accept());
            button.addClassName("otonari-quiet");
            return button;
        });
    }

    static String label(Undo.Offer offer) {
        return t("inbox.undo", offer.name(Languages.current()));
    }

    /** Leads to the task, which stands there again with the answers as a draft. */
    void accept() {
        try {
            var again = undo.undo(taskId);
            Notice.info(t("inbox.undo.done.now"));
            UI.getCurrent().navigate("task/" + again);
        } catch (TaskRefused refused) {
            Notice.error(TaskTexts.of(refused));
        }
    }
}
