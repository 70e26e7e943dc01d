package org.otonari.engine;

/** Lets the module that renders forms refuse one before it is deployed, not when somebody opens it. */
public interface FormCheck {

    /**
     * @param file path in the deployment, e.g. {@code forms/ofp/check-application.form}
     * @throws RuntimeException if the form cannot be shown or checked, saying what and where
     */
    void check(String file, String json);
}
