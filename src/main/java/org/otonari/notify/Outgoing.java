package org.otonari.notify;

import java.util.List;
import java.util.UUID;

/**
 * A message as a channel gets it.
 *
 * @param key the same for every attempt, never for another message
 * @param address in the channel's own form
 * @param language BCP 47 tag of the text
 */
public record Outgoing(UUID key, String address, String language, String subject, String body, List<Part> parts) {}
