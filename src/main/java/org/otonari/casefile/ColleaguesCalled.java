package org.otonari.casefile;

import java.util.Set;
import org.otonari.kernel.CaseNumber;

/**
 * Somebody called colleagues in a note of a case; told in the transaction that writes the note.
 *
 * @param accounts those called, without whoever wrote it
 */
public record ColleaguesCalled(CaseNumber number, String by, Set<String> accounts) {}
