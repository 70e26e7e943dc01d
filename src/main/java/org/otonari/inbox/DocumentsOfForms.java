package org.otonari.inbox;

import java.util.Optional;
import java.util.UUID;
import org.otonari.casefile.Document;
import org.otonari.casefile.Documents;
import org.otonari.files.CheckedFile;
import org.otonari.forms.FormFiles;
import org.otonari.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** A file in a form is a document of the case: seen, kept and removed under the same rules as every other. */
@Component
class DocumentsOfForms implements FormFiles {

    private final Documents documents;

    DocumentsOfForms(Documents documents) {
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
                return uuid(id).flatMap(wanted -> documents.of(number).stream()
                        .filter(document -> document.id().equals(wanted) && !document.isRemoved())
                        .findFirst()
                        .map(DocumentsOfForms::stored));
            }
        };
    }

    private static StoredFile stored(Document document) {
        var latest = document.latest();
        return new StoredFile(document.id().toString(), latest.name(), latest.type(), latest.size());
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
