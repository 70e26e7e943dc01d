package org.otonari.ofp.ui;

import org.otonari.ofp.MatchingDesk;
import org.otonari.ui.NavigationCount;
import org.springframework.stereotype.Component;

/** Everybody who waits to be introduced, beside the menu. */
@Component
class MatchingCount implements NavigationCount {

    private final MatchingDesk desk;

    MatchingCount(MatchingDesk desk) {
        this.desk = desk;
    }

    @Override
    public String route() {
        return "matching";
    }

    @Override
    public long count() {
        return desk.countWaiting();
    }
}
