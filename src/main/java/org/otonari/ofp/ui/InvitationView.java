package org.otonari.ofp.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;
import org.otonari.appointments.AppointmentKind;
import org.otonari.appointments.GuestAnswer;
import org.otonari.appointments.SuitableTime;
import org.otonari.ofp.Invitations;
import org.otonari.ofp.Refusal;
import org.otonari.ui.Card;
import org.otonari.ui.Chip;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Labels;
import org.otonari.ui.LinkPage;
import org.otonari.ui.Tag;
import org.otonari.ui.Texts;
import org.springframework.dao.ConcurrencyFailureException;

/** A date, and what its guest says to it: one tap to come, one more to ask for another date. */
@Route(value = "date/:" + LinkPage.TOKEN, autoLayout = false)
@AnonymousAllowed
class InvitationView extends LinkPage {

    private final transient Invitations invitations;
    private final transient DateTexts dates;
    private final CheckboxGroup<SuitableTime> times = new CheckboxGroup<>();
    private final TextArea words = new TextArea();

    InvitationView(Invitations invitations, DateTexts dates) {
        this.invitations = invitations;
        this.dates = dates;
        times.setItems(SuitableTime.values());
        Labels.choices(times, it -> Texts.ruby(it.key()));
        times.addClassName(Chip.GROUP);
        words.setMaxLength(GuestAnswer.WORDS_MAX);
        words.setValueChangeMode(ValueChangeMode.EAGER);
        words.setMinHeight("6em");
        words.setWidthFull();
    }

    @Override
    protected void show() {
        invitations.open(token()).ifPresentOrElse(this::show, this::showOver);
    }

    private void show(Invitations.Invited it) {
        var kind = Texts.ruby(it.kind().key());
        setTitle(Texts.ruby("ofp.date.title", it.name()), Texts.ruby("ofp.date.sub." + it.state(), kind));
        switch (it.state()) {
            case HOLDS -> add(date(it, kind), answers(it), Words.fact("ofp.date.free"));
            case BEING_MOVED ->
                add(new Card(
                        Words.text(isSession(it) ? "ofp.date.session.moving" : "ofp.date.moving"),
                        Words.text("ui.link.overHelp")));
            case OVER -> add(new Card(Words.text("ui.link.overHelp")));
        }
    }

    private Card date(Invitations.Invited it, String kind) {
        var card = new Card(
                kind,
                Words.strong(
                        Texts.ruby("ofp.booking.when", dates.moment(it.startsAt(), locale()), dates.time(it.endsAt()))),
                Words.text("ofp.booking.place", it.place()),
                Words.fact("ofp.date.tokyo"));
        if (it.coming()) {
            card.add(Tag.green(Texts.ruby("ofp.date.coming")));
        }
        return card;
    }

    private Card answers(Invitations.Invited it) {
        var card = new Card();
        if (!it.coming()) {
            var come = wide("ofp.date.come", this::come);
            come.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            card.add(come);
        }
        if (isSession(it)) {
            card.add(wide("ofp.booking.move", this::goToOtherDates));
        }
        card.add(wide("ofp.date.cannotCome", isSession(it) ? this::askBeforeGivingUp : this::askWhen));
        return card;
    }

    private static boolean isSession(Invitations.Invited it) {
        return it.kind() == AppointmentKind.SESSION;
    }

    /** The dates of sessions are the same for all, so nobody has to be asked when it suits. */
    private void goToOtherDates() {
        attempt(() -> {
            var address = invitations.otherDates(token());
            getUI().ifPresent(ui -> ui.getPage().setLocation(address));
        });
    }

    private void askBeforeGivingUp() {
        clear();
        setTitle(Texts.ruby("ofp.booking.giveUp.title"), Texts.ruby("ofp.booking.giveUp.sub"));
        var give = wide(
                "ofp.booking.giveUp",
                () -> attempt(() -> {
                    invitations.cannotCome(token(), new GuestAnswer(false, Set.of(), null));
                    showDone(Texts.ruby("ofp.date.done"), Words.text("ofp.booking.gaveUp.next"));
                }));
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(give, wide("ofp.booking.move", this::goToOtherDates), wide("ofp.date.other.back", this::reload));
    }

    /** Asked only of those who cannot come, on the same page, and nothing of it has to be filled in. */
    private void askWhen() {
        clear();
        setTitle(Texts.ruby("ofp.date.other.title"), Texts.ruby("ofp.date.other.sub"));
        Labels.label(times, Texts.ruby("ofp.date.other.times"));
        Labels.label(words, Texts.ruby("ofp.date.other.words"));
        Labels.help(words, Texts.ruby("ofp.date.other.words.hint"));
        var send = wide("ofp.date.other.send", this::cannotCome);
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Card(times, words), send, wide("ofp.date.other.back", this::reload));
    }

    private void come() {
        attempt(() -> {
            invitations.come(token());
            reload();
        });
    }

    private void cannotCome() {
        attempt(() -> {
            invitations.cannotCome(token(), new GuestAnswer(false, times.getValue(), words.getValue()));
            showDone(Texts.ruby("ofp.date.done"), Words.text("ofp.date.done.next"));
        });
    }

    private void attempt(Runnable answer) {
        try {
            answer.run();
        } catch (Refusal refusal) {
            showRefused(refusal);
        } catch (ConcurrencyFailureException atTheSameMoment) {
            // Staff did something to the same date in the same instant: nothing was written, and all is there once
            // more.
            reloadBelow("ui.link.again");
        }
    }
}
