package org.otonari.casefile;

import java.util.Set;
import org.otonari.access.Role;
import org.otonari.kernel.CaseNumber;

/** Says, for a module above, whether somebody has work on a case and may therefore read it. */
public interface CaseReaders {

    boolean worksOn(CaseNumber number, String account, Set<Role> roles);
}
