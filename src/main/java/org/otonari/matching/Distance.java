package org.otonari.matching;

/** How two people could reach each other, nearest first. */
enum Distance {
    SAME_WARD(1.0),
    NEIGHBOURING_WARD(0.6),
    ONLINE(0.2),
    OUT_OF_REACH(0);

    private final double share;

    Distance(double share) {
        this.share = share;
    }

    /** The share of the points for distance [P]. */
    double share() {
        return share;
    }

    static Distance between(Seeker one, Seeker other) {
        if (one.ward().isNear(other.ward())) {
            return one.ward() == other.ward() ? SAME_WARD : NEIGHBOURING_WARD;
        }
        return one.onlineAccepted() && other.onlineAccepted() ? ONLINE : OUT_OF_REACH;
    }
}
