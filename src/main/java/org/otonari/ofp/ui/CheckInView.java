package org.otonari.ofp.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.otonari.ofp.Answers;
import org.otonari.ofp.FreeText;
import org.otonari.ofp.Refusal;
import org.otonari.ui.Card;
import org.otonari.ui.Chip;
import org.otonari.ui.Labels;
import org.otonari.ui.LinkPage;
import org.otonari.ui.Ruby;
import org.otonari.ui.Texts;

/** How are the two of you? Three questions, one minute, and a way to get help at once. */
@Route(value = "checkin/:" + LinkPage.TOKEN, autoLayout = false)
@AnonymousAllowed
class CheckInView extends LinkPage {

    private final transient Answers answers;
    private final RadioButtonGroup<String> meetings = choice("meetings", "0", "1", "2-3", "4+");
    private final RadioButtonGroup<String> mood = choice("mood", "bad", "ok", "good", "great");
    private final TextArea message = new TextArea();
    private Card help = new Card();

    CheckInView(Answers answers) {
        this.answers = answers;
        message.setManualValidation(true);
        message.setMinHeight("6em");
    }

    @Override
    protected void show() {
        answers.checkIn(token()).ifPresentOrElse(this::show, this::showOver);
    }

    private void show(Answers.CheckInQuestion it) {
        setTitle(
                Texts.ruby("ofp.checkIn.title", it.name()),
                it.answered()
                        ? Texts.ruby("ofp.checkIn.sub.answered")
                        : Texts.ruby("ofp.checkIn.sub", it.otherName(), it.day()));
        Labels.label(meetings, Texts.ruby("ofp.checkIn.meetings"));
        meetings.setValue(it.meetings());
        Labels.label(mood, Texts.ruby("ofp.checkIn.mood"));
        mood.setValue(it.mood());
        Labels.label(message, Texts.ruby("ofp.checkIn.message"));
        Labels.help(message, Texts.ruby("ofp.checkIn.message.hint", it.otherName()));
        if (it.message() != null) {
            message.setValue(it.message());
        }
        var send = Ruby.button(Texts.ruby(it.answered() ? "ofp.checkIn.correct" : "ofp.checkIn.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        help = help();
        add(new Card(meetings, mood, message), send, help);
    }

    private void send() {
        if (!isComplete()) {
            return;
        }
        try {
            answers.answerCheckIn(
                    token(),
                    meetings.getValue(),
                    mood.getValue(),
                    message.isEmpty() ? null : message.getValue().strip());
        } catch (Refusal refusal) {
            showRefused(refusal);
            return;
        }
        showDone(
                Texts.ruby("ofp.checkIn.thanks"),
                Words.text(mood.getValue().equals("bad") ? "ofp.checkIn.thanks.call" : "ofp.checkIn.thanks.next"),
                Ruby.button(Texts.ruby("ofp.checkIn.change"), click -> reload()));
        add(help);
    }

    private boolean isComplete() {
        require(meetings);
        require(mood);
        var problem = FreeText.problem(message.getValue());
        message.setErrorMessage(problem.map(key -> Texts.t(key, FreeText.MAX)).orElse(""));
        message.setInvalid(problem.isPresent());
        return !meetings.isInvalid() && !mood.isInvalid() && !message.isInvalid();
    }

    private static void require(RadioButtonGroup<String> choice) {
        choice.setErrorMessage(Texts.t("ofp.checkIn.choose"));
        choice.setInvalid(choice.isEmpty());
    }

    private Card help() {
        var card = new Card(Words.text("ofp.checkIn.worried"));
        var ask = Ruby.button(Texts.ruby("ofp.checkIn.help"), click -> askForHelp(card));
        ask.setDisableOnClick(true);
        card.add(ask, Words.fact("ofp.checkIn.emergency"));
        return card;
    }

    /** What was typed above stays: asking for help sends nothing else. */
    private void askForHelp(Card card) {
        try {
            answers.askForHelp(token());
        } catch (Refusal refusal) {
            showRefused(refusal);
            return;
        }
        card.removeAll();
        card.getElement().setAttribute("role", "status");
        card.add(
                Words.strong(Texts.ruby("ofp.checkIn.help.asked")),
                Words.text("ofp.checkIn.help.next"),
                Words.text("ofp.checkIn.emergency"));
    }

    private static RadioButtonGroup<String> choice(String name, String... codes) {
        var group = new RadioButtonGroup<String>();
        group.setManualValidation(true);
        group.setItems(codes);
        Labels.choices(group, code -> Texts.ruby("ofp." + name + "." + code));
        group.addClassName(Chip.GROUP);
        group.addValueChangeListener(change -> group.setInvalid(false));
        return group;
    }
}
