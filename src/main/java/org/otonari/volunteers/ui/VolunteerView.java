package org.otonari.volunteers.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.otonari.kernel.Refused;
import org.otonari.ui.Card;
import org.otonari.ui.LinkPage;
import org.otonari.ui.Ruby;
import org.otonari.ui.Texts;
import org.otonari.volunteers.QuizQuestion;
import org.otonari.volunteers.StandingStatus;
import org.otonari.volunteers.VolunteerAnswers;
import org.otonari.volunteers.VolunteerAnswers.Open;
import org.otonari.volunteers.VolunteerAnswers.Result;
import org.otonari.volunteers.YearAnswer;
import org.springframework.dao.ConcurrencyFailureException;

/** A volunteer's own page: where they stand, and the one thing that is theirs to do now. */
@Route(value = "volunteer/:" + LinkPage.TOKEN, autoLayout = false)
@AnonymousAllowed
class VolunteerView extends LinkPage {

    private final transient VolunteerAnswers answers;

    VolunteerView(VolunteerAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected void show() {
        answers.open(token()).ifPresentOrElse(this::show, this::showOver);
    }

    private void show(Open it) {
        var onboarding = it.status() == StandingStatus.ONBOARDING;
        setTitle(
                Texts.ruby("volunteers.page.title", it.name()),
                Texts.ruby(onboarding ? "volunteers.page.sub.onboarding" : "volunteers.page.sub.later"));
        switch (it.next()) {
            case PLEDGE -> add(new PledgeForm(this::pledge));
            case QUIZ -> add(new QuizForm(it.attemptsLeft(), this::answerQuiz));
            case YEAR -> add(new YearForm(this::answerYear));
            case NOTHING -> add(nothingToDo(it));
        }
        if (onboarding) {
            add(new Card(Texts.ruby("volunteers.steps"), new OnboardingSteps(it.referencesNeeded(), it.missing())));
        }
        add(Ruby.fact("ui.link.overHelp"));
    }

    private Card nothingToDo(Open it) {
        var now = it.status() == StandingStatus.ONBOARDING && !it.missing().isEmpty()
                ? it.missing().get(0).name()
                : it.status().name();
        var card = new Card(Ruby.paragraph("volunteers.now." + now));
        card.getElement().setAttribute("role", "status");
        if (it.status() == StandingStatus.DORMANT) {
            var back = wide("volunteers.back", this::comeBack);
            back.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            card.add(back);
        }
        return card;
    }

    private void pledge() {
        attempt(() -> {
            answers.pledge(token());
            showDone(
                    Texts.ruby("volunteers.pledge.thanks"),
                    Ruby.paragraph("volunteers.now.TRAINING"),
                    wide("volunteers.page.back", this::reload));
        });
    }

    private void answerQuiz(List<Integer> choices) {
        attempt(() -> show(answers.answerQuiz(token(), choices)));
    }

    private void show(Result it) {
        if (it.passed()) {
            showDone(
                    Texts.ruby("volunteers.quiz.passed", it.score()),
                    Ruby.paragraph("volunteers.now.INSURANCE"),
                    wide("volunteers.page.back", this::reload));
        } else if (it.attemptsLeft() > 0) {
            clear();
            setTitle(Texts.ruby("volunteers.quiz.failed", it.score()), "");
            var again = wide("volunteers.quiz.again", this::reload);
            again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            var read = Ruby.paragraph("volunteers.quiz.failed.read", it.attemptsLeft());
            read.getElement().setAttribute("role", "status");
            add(read);
            it.wrong().forEach(this::addWhy);
            add(again);
        } else {
            showDone(Texts.ruby("volunteers.quiz.together"), Ruby.paragraph("volunteers.now.QUIZ"));
        }
        if (it.passed() || it.attemptsLeft() == 0) {
            it.wrong().forEach(this::addWhy);
        }
    }

    private void answerYear(YearAnswer answer) {
        attempt(() -> {
            answers.answerYear(token(), answer);
            showDone(Texts.ruby("volunteers.year.thanks"), Ruby.paragraph("volunteers.year.done." + answer.name()));
        });
    }

    private void comeBack() {
        attempt(() -> {
            var now = answers.comeBack(token());
            showDone(Texts.ruby("volunteers.back.thanks"), Ruby.paragraph("volunteers.now." + now.name()));
        });
    }

    private void addWhy(QuizQuestion question) {
        add(new Card(Texts.ruby(question.key()), Ruby.paragraph(question.whyKey())));
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (Refused refused) {
            showRefused(refused);
        } catch (ConcurrencyFailureException atTheSameMoment) {
            // Nothing was written, and all is there once more.
            reloadBelow("ui.link.again");
        }
    }
}
