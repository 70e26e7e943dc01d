package org.otonari.notify;

import org.otonari.access.AccountDirectory;
import org.otonari.access.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells administrators that a colleague's mail does not arrive. By the bell only: a mail about mails that do not arrive
 * could go round in circles.
 */
@Component
class AddressNotices {

    private final Notices notices;
    private final AccountDirectory accounts;

    AddressNotices(Notices notices, AccountDirectory accounts) {
        this.notices = notices;
        this.accounts = accounts;
    }

    @EventListener
    void on(MessageUndelivered event) {
        if (event.to() instanceof Recipient.Account colleague) {
            accounts.withRole(Role.ADMIN)
                    .forEach(admin -> notices.tell(
                            NoticeKind.BOUNCE,
                            admin.account(),
                            event.about(),
                            "accounts",
                            "notify.bounced",
                            Notices.person(colleague.name())));
        }
    }
}
