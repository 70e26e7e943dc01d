package org.otonari.access;

/** The application must not start like this; the message is the one line its operator reads. */
public class ProductionRefused extends RuntimeException {

    ProductionRefused(String reason, String remedy) {
        super("Otonari does not start: " + reason + " " + remedy);
    }
}
