package org.otonari.rest;

/** A value in the address or the body that cannot be used; the key says why, to the caller. */
public class RefusedParameter extends RuntimeException {

    private final String field;
    private final String key;
    private final transient Object[] arguments;

    public RefusedParameter(String field, String key, Object... arguments) {
        super(field + ": " + key);
        this.field = field;
        this.key = key;
        this.arguments = arguments;
    }

    String field() {
        return field;
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments;
    }
}
