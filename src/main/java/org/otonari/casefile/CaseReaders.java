package org.otonari.casefile;

import org.otonari.kernel.CaseNumber;

/** Says, for a module above, whether the person acting now has work on a case and may therefore read it. */
public interface CaseReaders {

    boolean worksOn(CaseNumber number);
}
