package org.otonari.access;

/** Somebody may not sign in any more; told in the transaction that says so. A lock after wrong passwords is none. */
public record AccountLocked(String account) {}
