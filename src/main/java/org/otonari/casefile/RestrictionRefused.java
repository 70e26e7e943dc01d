package org.otonari.casefile;

/** A case cannot be restricted this way; nothing was changed. */
public class RestrictionRefused extends RuntimeException {

    private final String key;

    RestrictionRefused(String key) {
        super(key);
        this.key = key;
    }

    /** Text key of the reason. */
    public String key() {
        return key;
    }
}
