package org.otonari.access;

import org.jspecify.annotations.Nullable;
import org.otonari.kernel.EmailAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody decides about their own account: where and in which language they are written to. */
@Service
@Transactional
public class OwnAccount {

    private final Accounts accounts;
    private final CurrentAccount current;

    OwnAccount(Accounts accounts, CurrentAccount current) {
        this.accounts = accounts;
        this.current = current;
    }

    /**
     * @param email blank for none
     * @param language BCP 47 tag
     * @throws AccountRefused if it is not a mail address
     */
    public void writeToMe(String email, String language) {
        var account = accounts.findByName(current.name()).orElseThrow();
        account.writeTo(address(email));
        account.speak(language);
    }

    /** @throws AccountRefused if it is neither blank nor a mail address */
    static @Nullable String address(String email) {
        if (email.isBlank()) {
            return null;
        }
        if (!EmailAddress.isValid(email)) {
            throw new AccountRefused("access.refused.email");
        }
        return new EmailAddress(email).value();
    }
}
