package org.otonari.ofp.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.otonari.ofp.Answers;
import org.otonari.ofp.Refusal;
import org.otonari.ui.Card;
import org.otonari.ui.Confirmation;
import org.otonari.ui.LinkPage;
import org.otonari.ui.Ruby;
import org.otonari.ui.Tag;
import org.otonari.ui.Texts;
import org.springframework.dao.OptimisticLockingFailureException;

/** Somebody to get to know, blurred, and the question whether one would like to (domain.md §2.1 step 8). */
@Route(value = "introduction/:" + LinkPage.TOKEN, autoLayout = false)
@AnonymousAllowed
class IntroductionView extends LinkPage {

    private final transient Answers answers;

    IntroductionView(Answers answers) {
        this.answers = answers;
    }

    @Override
    protected void show() {
        answers.introduction(token()).ifPresentOrElse(this::show, this::showOver);
    }

    private void show(Answers.Introduction it) {
        var name = it.other().name();
        setTitle(
                Texts.ruby("ofp.introduction.title", it.name()),
                Texts.ruby(
                        name != null
                                ? "ofp.introduction.sub.both"
                                : it.answered() ? "ofp.introduction.sub.answered" : "ofp.introduction.sub"));
        add(profile(it));
        if (!it.answered()) {
            add(yes(), no(), Words.fact("ofp.introduction.free"));
        }
    }

    private static Card profile(Answers.Introduction it) {
        var other = it.other();
        var name = other.name();
        var title = name == null
                ? Texts.ruby("ofp.introduction.who." + it.side().other().code(), other.decade())
                : Texts.ruby("ofp.honorific", name);
        var facts = new DescriptionList();
        facts.addClassName("otonari-about");
        fact(facts, "ofp.introduction.ward", Ruby.span(Words.ward(other.ward())));
        var languages = new Div();
        other.languages().forEach(skill -> languages.add(Ruby.write(new Div(), Words.skill(skill, locale()))));
        if (!other.languages().isEmpty()) {
            fact(facts, "ofp.introduction.languages", languages);
        }
        if (!other.interests().isEmpty()) {
            fact(facts, "ofp.introduction.interests", tags(other.interests()));
        }
        fact(
                facts,
                "ofp.introduction.meeting",
                Ruby.span(
                        Texts.ruby(other.onlineAccepted() ? "ofp.introduction.online" : "ofp.introduction.inPerson")));
        return new Card(title, facts);
    }

    private static void fact(DescriptionList facts, String label, Component value) {
        facts.add(Ruby.write(new DescriptionList.Term(), Texts.ruby(label)), new DescriptionList.Description(value));
    }

    private static Div tags(List<String> interests) {
        var row = new Div();
        row.addClassName("otonari-row");
        interests.forEach(code -> row.add(new Tag(Words.interest(code))));
        return row;
    }

    private Button yes() {
        var yes = Ruby.button(Texts.ruby("ofp.introduction.yes"), click -> answer(true));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setDisableOnClick(true);
        return yes;
    }

    private Button no() {
        return Ruby.button(Texts.ruby("ofp.introduction.no"), click -> Confirmation.ask(
                        Texts.ruby("ofp.introduction.no.question"),
                        Texts.ruby("ofp.introduction.no.consequence"),
                        Texts.t("ofp.introduction.no.confirm"),
                        () -> answer(false))
                // "Stop" could be read as the answer itself.
                .setCancelText(Texts.t("ofp.introduction.no.back")));
    }

    private void answer(boolean agrees) {
        try {
            answers.answerIntroduction(token(), agrees);
        } catch (Refusal refusal) {
            showRefused(refusal);
            return;
        } catch (OptimisticLockingFailureException atTheSameMoment) {
            // Both sides answered in the same instant: nothing was written, and the buttons are there once more.
            reloadBelow("ui.link.again");
            return;
        }
        if (agrees) {
            showDone(Texts.ruby("ofp.introduction.agreed"), Words.text("ofp.introduction.agreed.next"));
        } else {
            showDone(Texts.ruby("ofp.introduction.declined"), Words.text("ofp.introduction.declined.next"));
        }
    }
}
