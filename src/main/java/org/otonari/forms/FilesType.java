package org.otonari.forms;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.otonari.files.FileType;

/**
 * Documents of the case, by id, as a list even where only one is asked for.
 *
 * @param accepted kinds of files; never empty
 * @param most files in one answer
 * @param folder where their ids are looked up; a form without one takes no files
 */
record FilesType(Set<FileType> accepted, int most, Optional<FormFiles.Folder> folder) implements FieldType {

    static final int MOST = 20;

    private static final int LONGEST_ID = 64;

    @Override
    public Answer read(@Nullable Object raw) {
        if (raw == null || "".equals(raw)) {
            return Answer.MISSING;
        }
        var sent = raw instanceof Collection<?> several ? several : List.of(raw);
        if (sent.size() > most) {
            return Answer.refused("filesTooMany", most);
        }
        var ids = new LinkedHashSet<String>();
        for (Object each : sent) {
            if (!(each instanceof CharSequence) || ((CharSequence) each).length() > LONGEST_ID) {
                return Answer.refused("file");
            }
            var file = folder.flatMap(it -> it.find(each.toString()));
            if (file.isEmpty()) {
                return Answer.refused("file");
            }
            if (!accepted.contains(file.get().type())) {
                return Answer.refused("fileType");
            }
            ids.add(file.get().id());
        }
        return ids.isEmpty() ? Answer.MISSING : Answer.given(List.copyOf(ids));
    }

    @Override
    public boolean fitsProcess() {
        return false;
    }

    @Override
    public String requiredMessage() {
        return "file";
    }

    @Override
    public String show(Object value, Locale locale) {
        return value instanceof Collection<?> ids ? Texts.of(locale, "forms.value.files", ids.size()) : "";
    }
}
