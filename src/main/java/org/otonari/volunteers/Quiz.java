package org.otonari.volunteers;

import java.util.List;
import java.util.stream.IntStream;

/** The short quiz after the training: six questions with three choices each (domain.md §2.2). */
final class Quiz {

    /** Index of the right choice of each question. */
    private static final List<Integer> RIGHT = List.of(1, 0, 2, 0, 1, 2);

    private Quiz() {}

    /**
     * @param choices index of the choice taken, for each question
     * @throws IllegalArgumentException unless every question is answered
     */
    static Marked mark(List<Integer> choices) {
        if (choices.size() != RIGHT.size()) {
            throw new IllegalArgumentException("The quiz has " + RIGHT.size() + " questions");
        }
        var wrong = IntStream.range(0, RIGHT.size())
                .filter(it -> !RIGHT.get(it).equals(choices.get(it)))
                .boxed()
                .toList();
        return new Marked(100 * (RIGHT.size() - wrong.size()) / RIGHT.size(), wrong);
    }

    /** The choices with which somebody passes. */
    static List<Integer> rightChoices() {
        return RIGHT;
    }

    /**
     * @param score points of 100
     * @param wrong indexes of the questions that were not answered rightly
     */
    record Marked(int score, List<Integer> wrong) {}
}
