package org.otonari.access;

/** An account cannot be made or changed like this; the key says why, to the administrator. */
public class AccountRefused extends RuntimeException {

    private final String key;

    AccountRefused(String key) {
        super(key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
