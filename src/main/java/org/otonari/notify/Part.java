package org.otonari.notify;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes with a message, such as an invitation for the reader's calendar.
 *
 * @param contentType without parameters: {@code text/calendar}
 * @param method of a calendar part: {@code REQUEST} or {@code CANCEL}; such a part also stands beside the text, where
 *     calendars look for it
 */
@Embeddable
public record Part(String contentType, @Nullable String method, String fileName, byte[] content) {}
