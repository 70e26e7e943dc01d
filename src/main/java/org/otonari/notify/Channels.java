package org.otonari.notify;

import java.util.List;
import org.springframework.stereotype.Component;

/** The ways out of the house. */
@Component
class Channels {

    private final List<Channel> channels;

    Channels(List<Channel> channels) {
        this.channels = channels;
    }

    boolean isAvailable(String name) {
        return channels.stream().anyMatch(it -> it.name().equals(name) && it.isAvailable());
    }
}
