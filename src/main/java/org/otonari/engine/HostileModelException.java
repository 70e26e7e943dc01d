package org.otonari.engine;

/** A model holds something no model of ours needs and that could be used to attack; nothing of it was deployed. */
public class HostileModelException extends RuntimeException {

    /** @param what which rule the model breaks, and where, e.g. {@code class on <serviceTask id="Node">} */
    HostileModelException(String file, String what) {
        super(file + " is not deployed: " + what);
    }

    HostileModelException(String file, String what, Throwable cause) {
        super(file + " is not deployed: " + what, cause);
    }
}
