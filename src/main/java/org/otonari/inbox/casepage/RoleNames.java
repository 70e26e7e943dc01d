package org.otonari.inbox.casepage;

import static org.otonari.ui.Texts.t;

import java.util.Collection;
import java.util.stream.Collectors;
import org.otonari.access.Role;

/** Roles in words. */
final class RoleNames {

    private RoleNames() {}

    static String of(Collection<Role> roles) {
        return roles.stream().sorted().map(it -> t(it.key())).collect(Collectors.joining(t("inbox.case.and")));
    }
}
