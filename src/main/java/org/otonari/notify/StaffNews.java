package org.otonari.notify;

import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.otonari.access.AccountDirectory;
import org.otonari.kernel.CaseNumber;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells members of staff what concerns them: always by the bell, and by mail as each of them has chosen. In their quiet
 * hours only what is urgent leaves; the rest waits for the morning.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class StaffNews {

    private static final String TEMPLATE = "staff-notice";

    private final Notices notices;
    private final ReadingChoices choices;
    private final Messages messages;
    private final NoticeWords words;
    private final AccountDirectory accounts;
    private final Clock clock;
    private final String publicUrl;

    StaffNews(
            Notices notices,
            ReadingChoices choices,
            Messages messages,
            NoticeWords words,
            AccountDirectory accounts,
            Clock clock,
            @Value("${otonari.public-url}") String publicUrl) {
        this.notices = notices;
        this.choices = choices;
        this.messages = messages;
        this.words = words;
        this.accounts = accounts;
        this.clock = clock;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /**
     * Tells somebody of something that happened in a case, in the transaction in which it happens.
     *
     * @param link page of this product, without a leading slash and with nothing personal in it
     * @param arguments codes, dates, numbers, {@link Notices#person} and {@link NoticeWords#named}; never free text
     */
    public void tell(
            NoticeKind kind, String account, CaseNumber about, String link, String textKey, Object... arguments) {
        notices.tell(kind, account, about, link, textKey, arguments);
        if (!accounts.isKnown(account) || accounts.isLocked(account)) {
            return;
        }
        var choice = choices.of(account);
        var reader = accounts.correspondent(account);
        if (choice.way(kind) != NoticeKind.Way.AT_ONCE || reader.email() == null) {
            return;
        }
        var what = words.sentence(
                textKey,
                Arrays.stream(arguments).map(String::valueOf).toList(),
                Locale.forLanguageTag(reader.language()));
        var message = NewMessage.about(
                about, Recipient.account(account), TEMPLATE, Map.of("what", what, "link", publicUrl + "/" + link));
        messages.send(
                kind.isUrgent()
                        ? message.urgently()
                        : message.notBefore(choice.endOfQuiet(clock.instant(), clock.getZone())));
    }
}
