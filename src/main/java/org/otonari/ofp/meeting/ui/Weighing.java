package org.otonari.ofp.meeting.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.otonari.matching.Weights;

/** Weights by the name of their part, as sliders need them; in the order of {@link Weights}. */
final class Weighing {

    private Weighing() {}

    static Map<String, Integer> byPart(Weights weights) {
        var parts = new LinkedHashMap<String, Integer>();
        parts.put("distance", weights.distance());
        parts.put("time", weights.time());
        parts.put("language", weights.language());
        parts.put("goals", weights.goals());
        parts.put("family", weights.family());
        parts.put("interests", weights.interests());
        parts.put("waiting", weights.waiting());
        return parts;
    }

    static Weights of(Map<String, Integer> parts, Weights otherwise) {
        return new Weights(
                parts.getOrDefault("distance", otherwise.distance()),
                parts.getOrDefault("time", otherwise.time()),
                parts.getOrDefault("language", otherwise.language()),
                parts.getOrDefault("goals", otherwise.goals()),
                parts.getOrDefault("family", otherwise.family()),
                parts.getOrDefault("interests", otherwise.interests()),
                parts.getOrDefault("waiting", otherwise.waiting()),
                otherwise.waitingFullDays());
    }
}
