package org.otonari.inbox;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.otonari.access.Role;

/**
 * What happened to a task a moment ago, for those who have it before their eyes.
 *
 * @param name empty on a restricted case: lists are drawn anew, and nothing is said
 * @param role code of the role whose members may claim it
 * @param assignee who does it now
 * @param actor who did it; nobody when the process did
 */
public record TaskNews(
        String taskId,
        Kind kind,
        String name,
        String nameEn,
        @Nullable String role,
        @Nullable String assignee,
        @Nullable String actor) {

    /** What happened. */
    public enum Kind {
        CREATED,
        CLAIMED,
        RELEASED,
        /** Something else about it, such as its deadline. */
        CHANGED,
        COMPLETED,
        /** The process moved on without anybody completing it. */
        WITHDRAWN
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("ja") ? name : nameEn;
    }

    /** Whether somebody may know of it: the same as may see the task. */
    public boolean concerns(String account, Set<Role> roles) {
        return account.equals(assignee) || roles.stream().map(Role::code).anyMatch(code -> code.equals(role));
    }
}
