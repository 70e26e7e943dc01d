package org.otonari.access;

import java.util.Set;

/** Somebody does not do these things any more; told in the transaction that says so. */
public record RolesTaken(String account, Set<Role> roles) {}
