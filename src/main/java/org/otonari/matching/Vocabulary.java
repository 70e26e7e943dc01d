package org.otonari.matching;

import java.util.Set;

/**
 * The codes that have a text in both languages: {@code matching.goal.<code>}, {@code matching.interest.<code>},
 * {@code matching.life-stage.<code>}. Other words match as well; they are shown as written.
 */
public final class Vocabulary {

    public static final Set<String> GOALS = Set.of(
            "childrearing", "pregnancy", "study", "work", "daily_life", "japanese", "friendship", "culture", "health");

    public static final Set<String> INTERESTS = Set.of(
            "cooking",
            "music",
            "sports",
            "travel",
            "reading",
            "film",
            "gardening",
            "crafts",
            "art",
            "walking",
            "games",
            "anime",
            "pets",
            "tea",
            "photography",
            "history");

    public static final Set<String> LIFE_STAGES = Set.of(
            "single",
            "couple",
            "expecting",
            "small_children",
            "school_children",
            "grown_children",
            "student",
            "retired");

    private Vocabulary() {}
}
