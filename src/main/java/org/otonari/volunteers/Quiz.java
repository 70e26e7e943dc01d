package org.otonari.volunteers;

import java.util.Arrays;
import java.util.List;

/** The short quiz after the training: six questions with three choices each (domain.md §2.2). */
final class Quiz {

    private static final List<QuizQuestion> QUESTIONS = List.of(QuizQuestion.values());
    private static final int FULL_MARKS = 100;

    private Quiz() {}

    /**
     * @param choices index of the choice taken, for each question
     * @throws IllegalArgumentException unless every question is answered
     */
    static Marked mark(List<Integer> choices) {
        if (choices.size() != QUESTIONS.size()) {
            throw new IllegalArgumentException("The quiz has " + QUESTIONS.size() + " questions");
        }
        var wrong = QUESTIONS.stream()
                .filter(it -> choices.get(it.ordinal()) != it.right())
                .toList();
        return new Marked(FULL_MARKS * (QUESTIONS.size() - wrong.size()) / QUESTIONS.size(), wrong);
    }

    /** The choices with which somebody passes. */
    static List<Integer> rightChoices() {
        return Arrays.stream(QuizQuestion.values()).map(QuizQuestion::right).toList();
    }

    /**
     * @param score points of 100, rounded down
     * @param wrong questions that were not answered rightly
     */
    record Marked(int score, List<QuizQuestion> wrong) {}
}
