package org.otonari.deadlines;

import java.time.Instant;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.otonari.OtonariApplication;

/** The product as in production, at another time: the first argument is the moment at which its clock starts. */
final class Node {

    static final String PROFILE = "node";

    private Node() {}

    public static void main(String[] arguments) {
        ClockUtil.offset(Instant.parse(arguments[0]).toEpochMilli() - System.currentTimeMillis());
        OtonariApplication.main(java.util.Arrays.copyOfRange(arguments, 1, arguments.length));
    }
}
