package org.otonari.matching;

/** What a hard filter says about two people. */
public sealed interface Verdict {

    /** The filter has nothing against it. */
    record Allowance() implements Verdict {}

    /**
     * The filter rules the two out for each other.
     *
     * @param filter name of the filter, for logs and tests
     * @param key text for the coordinator
     */
    record Rejection(String filter, String key) implements Verdict {}
}
