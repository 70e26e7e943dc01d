package org.otonari.casefile;

import java.util.Set;
import org.otonari.kernel.CaseNumber;

/**
 * A case was restricted to named people, or opened again; told in the transaction that does it, so that read models
 * never show what they should not.
 *
 * @param named accounts that may see it from now on; empty when it was opened
 */
public record CaseRestricted(CaseNumber number, boolean restricted, Set<String> named) {}
