package org.otonari.inbox.casepage;

import java.util.Optional;
import org.otonari.casefile.NoteDraft;
import org.otonari.casefile.NoteDrafts;
import org.otonari.inbox.ui.DraftKeeper;
import org.otonari.kernel.CaseNumber;
import org.springframework.security.access.AccessDeniedException;

/** The reader's draft of a note on a case. */
record NoteStore(NoteDrafts drafts, CaseNumber number) implements DraftKeeper.Store<String> {

    @Override
    public Optional<DraftKeeper.Kept<String>> find() {
        return drafts.find(number).map(NoteStore::kept);
    }

    /** Empty once the case was closed to the writer, so that the page stays and the words with it. */
    @Override
    public Optional<DraftKeeper.Kept<String>> save(String words) {
        try {
            return Optional.of(kept(drafts.save(number, words)));
        } catch (AccessDeniedException closed) {
            return Optional.empty();
        }
    }

    @Override
    public void discard() {
        drafts.discard(number);
    }

    @Override
    public String elsewhereKey() {
        return "inbox.case.note.elsewhere";
    }

    @Override
    public String goneKey() {
        return "inbox.case.note.closed";
    }

    private static DraftKeeper.Kept<String> kept(NoteDraft draft) {
        return new DraftKeeper.Kept<>(draft.text(), draft.revision(), draft.savedAt());
    }
}
