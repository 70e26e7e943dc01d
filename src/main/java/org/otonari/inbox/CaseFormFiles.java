package org.otonari.inbox;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.otonari.casefile.Document;
import org.otonari.casefile.Documents;
import org.otonari.files.CheckedFile;
import org.otonari.forms.FormFiles;
import org.otonari.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** Files that somebody adds to a form are documents of the case, marked as coming from a form. */
@Component
class CaseFormFiles implements FormFiles {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Documents documents;

    CaseFormFiles(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Folder folder(CaseNumber number) {
        return new Folder() {
            @Override
            public StoredFile store(CheckedFile file) {
                var id = documents.addFromForm(number, file);
                return new StoredFile(id.toString(), file.name(), file.type(), file.size());
            }

            @Override
            public Optional<StoredFile> find(String id) {
                return ID.matcher(id).matches()
                        ? documents.find(number, UUID.fromString(id)).map(CaseFormFiles::stored)
                        : Optional.empty();
            }
        };
    }

    private static FormFiles.StoredFile stored(Document document) {
        var version = document.latest();
        return new FormFiles.StoredFile(document.id().toString(), version.name(), version.type(), version.size());
    }
}
