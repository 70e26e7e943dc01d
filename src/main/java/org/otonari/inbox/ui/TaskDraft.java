package org.otonari.inbox.ui;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.otonari.forms.FormView;
import org.otonari.inbox.Draft;
import org.otonari.inbox.Drafts;
import org.otonari.inbox.TaskRefused;

/** The reader's draft of a task's form. */
record TaskDraft(Drafts drafts, String taskId) implements DraftKeeper.Store<Map<String, @Nullable Object>> {

    /** The form as a sheet that is filled in again. */
    static DraftKeeper.Sheet<Map<String, @Nullable Object>> sheet(FormView form) {
        return new DraftKeeper.Sheet<>() {
            @Override
            public Map<String, @Nullable Object> words() {
                return form.values();
            }

            @Override
            public void write(Map<String, @Nullable Object> words) {
                form.setValues(words);
            }
        };
    }

    @Override
    public Optional<DraftKeeper.Kept<Map<String, @Nullable Object>>> find() {
        return drafts.find(taskId).map(TaskDraft::kept);
    }

    @Override
    public Optional<DraftKeeper.Kept<Map<String, @Nullable Object>>> save(Map<String, @Nullable Object> words) {
        try {
            return Optional.of(kept(drafts.save(taskId, words)));
        } catch (TaskRefused gone) {
            return Optional.empty();
        }
    }

    @Override
    public void discard() {
        drafts.discard(taskId);
    }

    @Override
    public String elsewhereKey() {
        return "inbox.draft.elsewhere";
    }

    @Override
    public String goneKey() {
        return "inbox.draft.gone";
    }

    private static DraftKeeper.Kept<Map<String, @Nullable Object>> kept(Draft draft) {
        return new DraftKeeper.Kept<>(draft.answers(), draft.revision(), draft.savedAt());
    }
}
