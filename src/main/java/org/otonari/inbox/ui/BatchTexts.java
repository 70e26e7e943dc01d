package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import java.util.Locale;
import org.otonari.inbox.Batch;

/** Says what is being done to many tasks, and how far it is. */
final class BatchTexts {

    private BatchTexts() {}

    static String title(Batch batch) {
        return t("inbox.batch.title." + batch.deed().name().toLowerCase(Locale.ROOT), batch.total());
    }

    static String state(Batch batch) {
        if (!batch.isOver()) {
            return t("inbox.batch.running", batch.tried(), batch.total());
        }
        var result = batch.failures().isEmpty()
                ? t("inbox.batch.done", batch.done())
                : t("inbox.batch.partly", batch.done(), batch.failures().size());
        return batch.isStopped() ? t("inbox.batch.stopped", result, batch.total() - batch.tried()) : result;
    }
}
