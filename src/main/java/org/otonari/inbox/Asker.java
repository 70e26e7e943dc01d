package org.otonari.inbox;

import java.util.List;

/**
 * Who looks at the inbox, and therefore what of it there is.
 *
 * @param roles codes of the asker's roles
 * @param cases numbers of the restricted cases the asker is named on
 */
record Asker(String account, List<String> roles, List<String> cases) {}
