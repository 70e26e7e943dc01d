package org.otonari.ofp.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.otonari.ofp.Answers;
import org.otonari.ofp.InformationSessions;
import org.otonari.ofp.Refusal;
import org.otonari.ui.Card;
import org.otonari.ui.DateTexts;
import org.otonari.ui.EmptyState;
import org.otonari.ui.Tag;
import org.otonari.ui.Texts;
import org.springframework.dao.OptimisticLockingFailureException;

/** The dates of the information session; one tap books a place. */
@Route(value = "session/:" + LinkPage.TOKEN, autoLayout = false)
@AnonymousAllowed
class SessionBookingView extends LinkPage {

    /** From here on, how many places are left is worth a mark. */
    private static final int FEW = 3;

    private final transient Answers answers;
    private final transient DateTexts dates;

    SessionBookingView(Answers answers, DateTexts dates) {
        this.answers = answers;
        this.dates = dates;
    }

    @Override
    void show() {
        answers.sessions(token()).ifPresentOrElse(this::show, this::showOver);
    }

    private void show(Answers.Booking booking) {
        setTitle(Texts.t("ofp.booking.title", booking.name()), Texts.t("ofp.booking.sub"));
        if (booking.sessions().isEmpty()) {
            add(new EmptyState(Texts.t("ofp.booking.none"), Texts.t("ofp.booking.none.next")));
        }
        booking.sessions().forEach(session -> add(card(session)));
        add(Words.fact("ofp.booking.other"));
    }

    private Card card(InformationSessions.Offered session) {
        var left = Texts.t("ofp.booking.left", session.placesLeft());
        var book = new Button(Texts.t("ofp.booking.book"), click -> book(session));
        book.setDisableOnClick(true);
        book.setAriaLabel(Texts.t("ofp.booking.bookDate", when(session)));
        return new Card(
                when(session),
                Words.text("ofp.booking.place", session.place()),
                session.placesLeft() <= FEW ? Tag.yellow(left) : new Tag(left),
                book);
    }

    private void book(InformationSessions.Offered session) {
        try {
            var booked = answers.book(token(), session.id());
            showDone(
                    Texts.t("ofp.booking.done"),
                    Words.strong(when(booked)),
                    Words.text("ofp.booking.place", booked.place()),
                    Words.text("ofp.booking.done.next"));
        } catch (Refusal refusal) {
            reloadBelow(refusal.key());
        } catch (OptimisticLockingFailureException taken) {
            reloadBelow("ofp.session.full");
        }
    }

    private String when(InformationSessions.Offered session) {
        return Texts.t("ofp.booking.when", dates.moment(session.startsAt(), locale()), dates.time(session.endsAt()));
    }
}
