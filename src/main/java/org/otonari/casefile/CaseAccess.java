package org.otonari.casefile;

import java.util.List;
import org.otonari.kernel.CaseNumber;

/** Which cases are kept to the people named on them. */
public interface CaseAccess {

    boolean isRestricted(CaseNumber number);

    /** The restricted cases this account is named on; everybody else does not know that they exist. */
    List<CaseNumber> restrictedCasesOpenTo(String account);
}
