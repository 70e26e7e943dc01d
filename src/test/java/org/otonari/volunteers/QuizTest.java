package org.otonari.volunteers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.otonari.ui.Languages;
import org.otonari.ui.Translations;

class QuizTest {

    private static final int PASS_MARK = 80;

    private final Translations texts = new Translations();

    @Test
    void allRightIsFullMarks() {
        var marked = Quiz.mark(List.of(1, 2, 0, 1, 2, 0));

        assertThat(marked.score()).isEqualTo(100);
        assertThat(marked.wrong()).isEmpty();
    }

    @Test
    void oneMistakePassesAndIsNamed() {
        var marked = Quiz.mark(List.of(1, 2, 0, 1, 0, 0));

        assertThat(marked.score()).isEqualTo(83).isGreaterThan(PASS_MARK);
        assertThat(marked.wrong()).containsExactly(QuizQuestion.LAW);
    }

    @Test
    void twoMistakesDoNotPass() {
        var marked = Quiz.mark(List.of(0, 0, 0, 1, 2, 0));

        assertThat(marked.score()).isEqualTo(66).isLessThan(PASS_MARK);
        assertThat(marked.wrong()).containsExactly(QuizQuestion.MONEY, QuizQuestion.SECRETS);
    }

    @Test
    void nobodyPassesByPressingTheSameChoiceAllTheTime() {
        var count = QuizQuestion.values().length;

        assertThat(IntStream.range(0, QuizQuestion.CHOICES)
                        .mapToObj(choice -> Quiz.mark(Collections.nCopies(count, choice))))
                .allMatch(marked -> marked.score() < PASS_MARK);
    }

    @Test
    void aQuizWithAQuestionLeftOpenIsNotMarked() {
        assertThatThrownBy(() -> Quiz.mark(List.of(1, 2, 0))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eachQuestionHasThreeDifferentChoicesInEveryLanguage() {
        for (var language : Languages.ALL) {
            assertThat(QuizQuestion.values()).allSatisfy(it -> assertThat(IntStream.range(0, QuizQuestion.CHOICES)
                            .mapToObj(choice -> texts.getTranslation(it.choiceKey(choice), language)))
                    .doesNotHaveDuplicates()
                    .hasSize(QuizQuestion.CHOICES));
            assertThat(QuizQuestion.values()).allMatch(it -> texts.has(it.key()) && texts.has(it.whyKey()));
        }
    }
}
