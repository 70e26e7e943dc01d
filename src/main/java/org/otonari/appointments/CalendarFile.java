package org.otonari.appointments;

/**
 * A calendar file as programs take it (RFC 5545, RFC 5546).
 *
 * @param method what a calendar should do with it
 * @param text lines of at most 75 octets in UTF-8, ended by CRLF
 */
public record CalendarFile(Method method, String text) {

    /** What a calendar should do. */
    public enum Method {
        /** Put it in, or move what has the same UID and a lower SEQUENCE. */
        REQUEST,
        /** Take it out. */
        CANCEL,
        /** Show it as part of a feed. */
        PUBLISH
    }
}
