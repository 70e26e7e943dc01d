package org.otonari.ofp.fees.ui;

import org.otonari.ofp.fees.FeeDesk;
import org.otonari.ui.NavigationCount;
import org.springframework.stereotype.Component;

/** Fees somebody still owes, beside the menu. */
@Component
class FeesCount implements NavigationCount {

    private final FeeDesk desk;

    FeesCount(FeeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String route() {
        return "fees";
    }

    @Override
    public long count() {
        return desk.countOpen();
    }
}
