package org.otonari.notify.ui;

import static org.otonari.ui.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.otonari.notify.Letter;
import org.otonari.notify.MessageStatus;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;
import org.otonari.ui.Tag;

/** Where a message is on its way, in words. */
class LetterWords {

    private final DateTexts dates;

    LetterWords(DateTexts dates) {
        this.dates = dates;
    }

    Tag status(Letter letter) {
        var heldUntil = letter.heldUntil();
        if (heldUntil != null) {
            return new Tag(t("notify.status.held", dates.time(heldUntil)));
        }
        if (letter.settled()) {
            return new Tag(t("notify.status.settled"));
        }
        var text = t("notify.status." + letter.status().name().toLowerCase(Locale.ROOT));
        return switch (letter.status()) {
            case SENT -> Tag.green(text);
            case FAILED, RETURNED -> Tag.red(text);
            case PENDING -> letter.attempts() > 0 ? Tag.yellow(t("notify.status.again")) : new Tag(text);
            default -> new Tag(text);
        };
    }

    /** What has been tried, why it has not worked, and what comes next; nothing while all is well. */
    List<String> facts(Letter letter) {
        var facts = new ArrayList<String>();
        var failure = letter.failure();
        if (failure != null && letter.status() != MessageStatus.SENT) {
            facts.add(t("notify.failure." + failure.name().toLowerCase(Locale.ROOT)));
        }
        if (letter.attempts() > 1 || (letter.attempts() == 1 && letter.status() != MessageStatus.SENT)) {
            facts.add(t("notify.outbox.attempts", letter.attempts()));
        }
        var next = letter.nextAttemptAt();
        if (letter.status() == MessageStatus.PENDING && letter.attempts() > 0 && next != null) {
            facts.add(t("notify.outbox.next", dates.moment(next, Languages.current())));
        }
        return facts;
    }

    String to(Letter letter) {
        return letter.address() == null ? t("notify.address.none") : letter.address();
    }

    String when(Letter letter) {
        return dates.moment(letter.createdAt(), Languages.current());
    }
}
