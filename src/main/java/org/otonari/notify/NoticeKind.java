package org.otonari.notify;

/** What a member of staff hears of. */
public enum NoticeKind {
    /** A colleague gave them a task. */
    ASSIGNED(Way.DIGEST, false),
    /** A colleague called them in a note. */
    MENTION(Way.AT_ONCE, false),
    /** Somebody cannot come to a date they arranged. */
    DATE_DECLINED(Way.AT_ONCE, false),
    DEADLINE_WARNING(Way.AT_ONCE, false),
    DEADLINE_MISSED(Way.AT_ONCE, true),
    ESCALATION(Way.AT_ONCE, true),
    /** A colleague's mail came back. */
    BOUNCE(Way.BELL, false);

    private final Way usual;
    private final boolean urgent;

    NoticeKind(Way usual, boolean urgent) {
        this.usual = usual;
        this.urgent = urgent;
    }

    Way usual() {
        return usual;
    }

    /** Whether it breaks through quiet hours. */
    public boolean isUrgent() {
        return urgent;
    }

    /** How somebody hears of it, beside the bell. */
    public enum Way {
        AT_ONCE,
        DIGEST,
        BELL
    }
}
