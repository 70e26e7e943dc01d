package org.otonari.notify;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.otonari.access.AccountDirectory;
import org.otonari.inbox.Inbox;
import org.otonari.inbox.InboxQuery;
import org.otonari.inbox.TaskItem;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes the digest of whoever is acting: what is late, what is due today, and what they asked to hear of once a day.
 * It names numbers and steps, never people. A day with nothing to say brings no mail.
 */
@Component
class DigestWriter {

    private static final int MOST = 20;
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Inbox inbox;
    private final Notices notices;
    private final NoticeWords words;
    private final ReadingChoices choices;
    private final Messages messages;
    private final AccountDirectory accounts;
    private final Translations translations;
    private final DateTexts dates;
    private final Clock clock;
    private final String publicUrl;

    DigestWriter(
            Inbox inbox,
            Notices notices,
            NoticeWords words,
            ReadingChoices choices,
            Messages messages,
            AccountDirectory accounts,
            Translations translations,
            DateTexts dates,
            Clock clock,
            @Value("${otonari.public-url}") String publicUrl) {
        this.inbox = inbox;
        this.notices = notices;
        this.words = words;
        this.choices = choices;
        this.messages = messages;
        this.accounts = accounts;
        this.translations = translations;
        this.dates = dates;
        this.clock = clock;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    void write(String account) {
        var locale = Locale.forLanguageTag(accounts.correspondent(account).language());
        var mine = InboxQuery.everything().with(InboxQuery.Queue.MINE);
        var late = mine.with(InboxQuery.Due.OVERDUE);
        var today = mine.with(InboxQuery.Due.TODAY);
        var parts = new ArrayList<String>();
        addTasks(parts, "notify.digest.late", late, locale);
        addTasks(parts, "notify.digest.today", today, locale);
        addNews(parts, account, locale);
        if (parts.isEmpty()) {
            return;
        }
        messages.send(new NewMessage(
                null,
                Recipient.account(account),
                "staff-digest",
                Map.of(
                        "late", String.valueOf(inbox.count(late)),
                        "today", String.valueOf(inbox.count(today)),
                        "lists", String.join("\n\n", parts),
                        "link", publicUrl + "/"),
                List.of(),
                false,
                null));
    }

    private void addTasks(List<String> parts, String title, InboxQuery query, Locale locale) {
        var count = inbox.count(query);
        if (count > 0) {
            var lines = new ArrayList<String>();
            lines.add(text(title, locale, count));
            inbox.page(query, 0, MOST).forEach(it -> lines.add(line(it, locale)));
            if (count > MOST) {
                lines.add(text("notify.digest.more", locale, count - MOST));
            }
            parts.add(String.join("\n", lines));
        }
    }

    private String line(TaskItem task, Locale locale) {
        var due = task.due() == null ? "" : dates.due(task.due(), locale);
        return text("notify.digest.task", locale, task.caseNumber(), task.name(locale), due) + "\n  " + publicUrl
                + "/task/" + task.id();
    }

    private void addNews(List<String> parts, String account, Locale locale) {
        var choice = choices.of(account);
        var news = notices.unreadSince(account, clock.instant().minus(A_DAY)).stream()
                .filter(it -> choice.way(it.kind()) == NoticeKind.Way.DIGEST)
                .toList();
        if (!news.isEmpty()) {
            var lines = new ArrayList<String>();
            lines.add(text("notify.digest.news", locale, news.size()));
            news.stream()
                    .limit(MOST)
                    .forEach(it -> lines.add(
                            text("notify.digest.item", locale, words.sentence(it.textKey(), it.arguments(), locale))
                                    + "\n  " + publicUrl + "/" + it.link()));
            parts.add(String.join("\n", lines));
        }
    }

    private String text(String key, Locale locale, Object... arguments) {
        return translations.getTranslation(key, locale, arguments);
    }
}
