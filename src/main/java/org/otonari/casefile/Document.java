package org.otonari.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.otonari.access.Role;
import org.otonari.files.FileType;
import org.otonari.kernel.CaseNumber;

/**
 * A document of a case with all its versions.
 *
 * @param fromForm it was an answer in a form
 * @param visibleTo empty: everybody who may see the case
 * @param versions newest first, never empty
 * @param removal nothing while its content is there
 */
public record Document(
        UUID id,
        CaseNumber caseNumber,
        boolean fromForm,
        Set<Role> visibleTo,
        String createdBy,
        List<Version> versions,
        @Nullable Removal removal) {

    /** @param size in bytes */
    public record Version(int number, String name, FileType type, int size, String uploadedBy, Instant uploadedAt) {}

    /** Why the content is gone, on whose word. */
    public record Removal(String by, Instant at, String reason) {}

    /** A version with what is in it. */
    public record Content(Version version, byte[] bytes) {}

    public Version latest() {
        return versions.get(0);
    }

    public boolean isRemoved() {
        return removal != null;
    }
}
