package org.otonari.volunteers;

import java.util.List;
import java.util.stream.IntStream;

/** How volunteers of a test answer the quiz. */
public final class QuizAnswers {

    private QuizAnswers() {}

    public static List<Integer> right() {
        return Quiz.rightChoices();
    }

    /** So many wrong, the others right. */
    public static List<Integer> wrong(int count) {
        return IntStream.range(0, right().size())
                .mapToObj(it -> it < count ? (right().get(it) + 1) % 3 : right().get(it))
                .toList();
    }
}
