package org.otonari.inbox;

import java.util.List;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.casefile.CaseAccess;
import org.otonari.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the ball is with somebody outside. For those who carry a programme; to others there is nothing of it. */
@Service
@Transactional(readOnly = true)
public class WaitingFor {

    private static final Role[] CARRY = {Role.COORDINATOR, Role.MANAGER, Role.SUPERVISOR};

    private final WaitTable table;
    private final CaseAccess access;
    private final CurrentAccount current;

    WaitingFor(WaitTable table, CaseAccess access, CurrentAccount current) {
        this.table = table;
        this.access = access;
        this.current = current;
    }

    /** Whoever has waited longest first. */
    public List<WaitItem> page(int offset, int limit) {
        return current.hasAny(CARRY) ? table.page(named(), offset, limit) : List.of();
    }

    public int count() {
        return current.hasAny(CARRY) ? table.count(named()) : 0;
    }

    private List<String> named() {
        return access.restrictedCasesOpenTo(current.name()).stream()
                .map(CaseNumber::value)
                .toList();
    }
}
