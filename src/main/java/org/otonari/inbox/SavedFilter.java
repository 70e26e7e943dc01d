package org.otonari.inbox;

import org.jspecify.annotations.Nullable;

/**
 * A queue somebody comes back to.
 *
 * @param query the query of the inbox's address that shows it
 * @param pinned whether it stands in the bar
 * @param role code of the role it is shared with, if it is
 * @param own whether the reader may change it
 */
public record SavedFilter(
        long id, String name, String query, boolean pinned, @Nullable String role, String owner, boolean own) {}
