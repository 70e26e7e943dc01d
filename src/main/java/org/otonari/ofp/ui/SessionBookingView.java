package org.otonari.ofp.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.stream.Stream;
import org.otonari.ofp.InformationSessions.Offered;
import org.otonari.ofp.Refusal;
import org.otonari.ofp.SessionAnswers;
import org.otonari.ofp.SessionAnswers.Booking;
import org.otonari.ui.Card;
import org.otonari.ui.DateTexts;
import org.otonari.ui.EmptyState;
import org.otonari.ui.LinkPage;
import org.otonari.ui.Ruby;
import org.otonari.ui.Tag;
import org.otonari.ui.Texts;
import org.springframework.dao.ConcurrencyFailureException;

/** The dates of the information session: one tap books a place, moves it, or waits for a full one. */
@Route(value = "session/:" + LinkPage.TOKEN, autoLayout = false)
@AnonymousAllowed
class SessionBookingView extends LinkPage {

    /** From here on, how many places are left is worth a mark. */
    private static final int FEW = 3;

    private final transient SessionAnswers answers;
    private final transient DateTexts dates;

    SessionBookingView(SessionAnswers answers, DateTexts dates) {
        this.answers = answers;
        this.dates = dates;
    }

    @Override
    protected void show() {
        answers.open(token()).ifPresentOrElse(this::show, this::showOver);
    }

    private void show(Booking booking) {
        if (booking.booked() != null) {
            showBooked(booking, booking.booked());
        } else {
            setTitle(Texts.ruby("ofp.booking.title", booking.name()), Texts.ruby("ofp.booking.sub"));
            showDates(booking, "ofp.booking.book");
            add(Words.fact("ofp.booking.other"));
        }
    }

    private void showBooked(Booking booking, Offered booked) {
        setTitle(Texts.ruby("ofp.booking.yours", booking.name()), Texts.ruby("ofp.booking.sub"));
        var card = date(booked);
        card.add(Tag.green(Texts.ruby("ofp.booking.booked")));
        add(card);
        if (!booking.movable()) {
            add(Words.fact("ofp.booking.fixed"));
            return;
        }
        var move = wide("ofp.booking.move", () -> showOthers(booking));
        var cannot = wide("ofp.booking.cannotCome", this::askBeforeGivingUp);
        add(new Card(move, cannot), Words.fact("ofp.date.free"));
    }

    private void showOthers(Booking booking) {
        clear();
        setTitle(Texts.ruby("ofp.booking.move.title"), Texts.ruby("ofp.booking.move.sub"));
        showDates(booking, "ofp.booking.moveHere");
        add(wide("ofp.date.other.back", this::reload));
    }

    /** One's own language first; the others one tap away, since a date may matter more than the language. */
    private void showDates(Booking booking, String verb) {
        var all = Stream.concat(booking.sessions().stream(), booking.full().stream())
                .sorted(Comparator.comparing(Offered::startsAt))
                .toList();
        var own = all.stream()
                .filter(it -> it.language().isFor(booking.language()))
                .toList();
        var others = all.stream()
                .filter(it -> !it.language().isFor(booking.language()))
                .toList();
        if (all.isEmpty()) {
            add(new EmptyState(Texts.ruby("ofp.booking.none"), Texts.ruby("ofp.booking.none.next")));
        } else if (own.isEmpty()) {
            add(Words.text("ofp.booking.noneInLanguage"));
        }
        own.forEach(it -> add(choice(it, booking, verb)));
        if (!others.isEmpty()) {
            var more = new Div();
            more.addClassName("otonari-stack");
            others.forEach(it -> more.add(choice(it, booking, verb)));
            var details = new Details(Ruby.span(Texts.ruby("ofp.booking.otherLanguages", others.size())), more);
            details.setOpened(own.isEmpty());
            details.setWidthFull();
            add(details);
        }
    }

    private Card choice(Offered it, Booking booking, String verb) {
        var card = date(it);
        var waiting = booking.waiting();
        if (it.placesLeft() > 0) {
            var left = Texts.ruby("ofp.booking.left", it.placesLeft());
            card.add(it.placesLeft() <= FEW ? Tag.yellow(left) : new Tag(left), book(it, verb));
        } else if (waiting != null && waiting.session().equals(it.id())) {
            card.add(
                    Tag.green(Texts.ruby("ofp.booking.waiting", waiting.position())),
                    Words.text("ofp.booking.waiting.next"),
                    wide(
                            "ofp.booking.stopWaiting",
                            () -> attempt(() -> {
                                answers.leaveWaitingList(token());
                                reload();
                            })));
        } else {
            card.add(Tag.red(Texts.ruby("ofp.booking.full")));
            if (booking.booked() == null) {
                var wait = wide(
                        "ofp.booking.wait",
                        () -> attempt(() -> {
                            answers.joinWaitingList(token(), it.id());
                            reload();
                        }));
                wait.setAriaLabel(Texts.spoken("ofp.booking.waitDate", when(it)));
                card.add(wait);
            }
        }
        return card;
    }

    private Card date(Offered it) {
        return new Card(
                when(it),
                Words.text("ofp.booking.place", it.place()),
                Words.fact("ofp.booking.how", SessionTexts.how(it.online(), it.language())));
    }

    private Button book(Offered it, String verb) {
        var book = wide(verb, () -> book(it));
        book.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        book.setAriaLabel(Texts.spoken("ofp.booking.bookDate", when(it)));
        return book;
    }

    private void book(Offered session) {
        attempt(() -> {
            var booked = answers.book(token(), session.id());
            showDone(
                    Texts.ruby("ofp.booking.done"),
                    Words.strong(when(booked)),
                    Words.text("ofp.booking.place", booked.place()),
                    Words.text("ofp.booking.done.next"));
        });
    }

    private void askBeforeGivingUp() {
        clear();
        setTitle(Texts.ruby("ofp.booking.giveUp.title"), Texts.ruby("ofp.booking.giveUp.sub"));
        var give = wide(
                "ofp.booking.giveUp",
                () -> attempt(() -> {
                    answers.giveUp(token());
                    showDone(
                            Texts.ruby("ofp.date.done"),
                            Words.text("ofp.booking.gaveUp.next"),
                            wide("ofp.booking.chooseAnother", this::reload));
                }));
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(give, wide("ofp.date.other.back", this::reload));
    }

    private void attempt(Runnable answer) {
        try {
            answer.run();
        } catch (Refusal refusal) {
            reloadBelow(refusal.key());
        } catch (ConcurrencyFailureException atTheSameMoment) {
            // Nothing was written, and all is there once more.
            reloadBelow("ui.link.again");
        }
    }

    private String when(Offered session) {
        return SessionTexts.when(dates, session);
    }
}
