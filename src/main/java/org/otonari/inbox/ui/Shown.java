package org.otonari.inbox.ui;

/** Which list the inbox shows. */
enum Shown {
    TASKS,
    /** What the reader has completed. */
    FINISHED,
    /** Where the ball is with somebody outside. */
    WAITING
}
