package org.otonari.casefile;

import org.otonari.kernel.CaseNumber;

/**
 * A case was kept to the people named on it, or opened again; told inside the transaction that did it.
 *
 * @param restricted what it is from now on
 */
public record CaseRestricted(CaseNumber number, boolean restricted) {}
