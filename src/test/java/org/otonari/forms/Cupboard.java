package org.otonari.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.otonari.files.CheckedFile;

/** Keeps files for as long as a test lasts. */
final class Cupboard implements FormFiles.Folder {

    private final Map<String, FormFiles.StoredFile> files = new LinkedHashMap<>();

    @Override
    public FormFiles.StoredFile store(CheckedFile file) {
        var stored = new FormFiles.StoredFile("doc-" + (files.size() + 1), file.name(), file.type(), file.size());
        files.put(stored.id(), stored);
        return stored;
    }

    @Override
    public Optional<FormFiles.StoredFile> find(String id) {
        return Optional.ofNullable(files.get(id));
    }
}
