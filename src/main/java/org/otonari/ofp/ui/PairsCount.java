package org.otonari.ofp.ui;

import org.otonari.ofp.PairCare;
import org.otonari.ui.NavigationCount;
import org.springframework.stereotype.Component;

/** Running introductions and pairs, beside the menu. */
@Component
class PairsCount implements NavigationCount {

    private final PairCare care;

    PairsCount(PairCare care) {
        this.care = care;
    }

    @Override
    public String route() {
        return "pairs";
    }

    @Override
    public long count() {
        return care.countRunning();
    }
}
