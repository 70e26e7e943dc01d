package org.otonari.forms;

import java.util.Optional;
import org.otonari.files.CheckedFile;
import org.otonari.files.FileType;
import org.otonari.kernel.CaseNumber;

/** Where files go that somebody adds to a form: to the documents of the case. A form's answer holds only their ids. */
public interface FormFiles {

    /** Of the case a task belongs to; the caller has made sure that the account may see it. */
    Folder folder(CaseNumber number);

    /** The documents of one case. */
    interface Folder {

        /** Keeps a file at once, in a transaction of its own, so that a draft can name it. */
        StoredFile store(CheckedFile file);

        /** @return empty for an id nobody knows and for a document of another case */
        Optional<StoredFile> find(String id);
    }

    /**
     * @param id at most 64 letters, digits and hyphens
     * @param size in bytes
     */
    record StoredFile(String id, String name, FileType type, long size) {}
}
