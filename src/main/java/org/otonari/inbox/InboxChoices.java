package org.otonari.inbox;

import java.util.Comparator;
import java.util.List;
import org.otonari.access.AccountDirectory;
import org.otonari.access.CurrentAccount;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a queue can be narrowed to. */
@Service
@Transactional(readOnly = true)
public class InboxChoices {

    /** Spoken here, the most common ones first; a code is the language as it is heard, whatever it is written in. */
    public static final List<String> LANGUAGES = List.of(
            "ja", "en", "zh", "vi", "ko", "ne", "tl", "id", "pt", "es", "th", "my", "uk", "ru", "fr", "de", "it", "hi",
            "bn", "si", "ta", "ur", "ar", "fa", "tr", "mn", "km", "lo", "ms", "uz", "sw", "am");

    private final InboxSteps steps;
    private final AccountDirectory accounts;
    private final CurrentAccount current;

    InboxChoices(InboxSteps steps, AccountDirectory accounts, CurrentAccount current) {
        this.steps = steps;
        this.accounts = accounts;
        this.current = current;
    }

    public List<InboxStep> steps() {
        return steps.all();
    }

    /** Everybody who shares one of the reader's roles; of others the reader would not see the tasks either. */
    public List<AccountDirectory.Colleague> colleagues() {
        return current.roles().stream()
                .flatMap(role -> accounts.withRole(role).stream())
                .distinct()
                .sorted(Comparator.comparing(AccountDirectory.Colleague::displayName))
                .toList();
    }
}
