package org.otonari.volunteers.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.otonari.ui.Card;
import org.otonari.ui.Labels;
import org.otonari.ui.Ruby;
import org.otonari.ui.Texts;
import org.otonari.volunteers.QuizQuestion;

/** The quiz: six questions below each other, sent at once. */
class QuizForm extends Div {

    private final List<RadioButtonGroup<Integer>> questions =
            Arrays.stream(QuizQuestion.values()).map(QuizForm::question).toList();
    private final transient Consumer<List<Integer>> sent;

    QuizForm(int attemptsLeft, Consumer<List<Integer>> sent) {
        this.sent = sent;
        addClassName("otonari-stack");
        add(new Card(Texts.ruby("volunteers.quiz.title"), Ruby.paragraph("volunteers.quiz.intro", attemptsLeft)));
        questions.forEach(it -> add(new Card(it)));
        var send = Ruby.button(Texts.ruby("volunteers.quiz.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(send);
    }

    private void send() {
        questions.forEach(it -> {
            it.setErrorMessage(Texts.t("volunteers.quiz.choose"));
            it.setInvalid(it.isEmpty());
        });
        questions.stream()
                .filter(RadioButtonGroup::isInvalid)
                .findFirst()
                .ifPresentOrElse(
                        it -> it.getElement().callJsFunction("focus"),
                        () -> sent.accept(questions.stream()
                                .map(RadioButtonGroup::getValue)
                                .toList()));
    }

    private static RadioButtonGroup<Integer> question(QuizQuestion question) {
        var group = new RadioButtonGroup<Integer>();
        group.setManualValidation(true);
        group.setItems(IntStream.range(0, QuizQuestion.CHOICES).boxed().toList());
        group.addClassName("otonari-quiz-question");
        Labels.label(group, Texts.ruby(question.key()));
        Labels.choices(group, choice -> Texts.ruby(question.choiceKey(choice)));
        group.addValueChangeListener(change -> group.setInvalid(false));
        return group;
    }
}
