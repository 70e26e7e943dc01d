package org.otonari.notify;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.otonari.notify.Undeliverable.Reason;
import org.springframework.mail.MailSendException;

/**
 * What a mail server's refusal means for the message. Only what the server says about this address or this text is for
 * good; what it says about us (sign-in, sender, connection) would hit every message alike and is for somebody to repair,
 * so messages wait.
 */
final class MailRefusals {

    private static final int PERMANENT = 500;
    /** Over quota is a 5xx for one server and a 4xx for another (RFC 3463 X.2.2). */
    private static final int STORAGE_EXCEEDED = 552;

    private static final int STORAGE_SHORT = 452;

    private MailRefusals() {}

    static Undeliverable of(Exception refused) {
        var toDo = new ArrayDeque<Throwable>(java.util.List.of(refused));
        Set<Throwable> seen = new HashSet<>();
        var verdict = new Undeliverable(Reason.NOT_NOW, refused.getMessage(), refused);
        while (!toDo.isEmpty()) {
            var one = toDo.poll();
            if (!seen.add(one)) {
                continue;
            }
            var found = verdict(one);
            if (found != null) {
                return found;
            }
            causes(one, toDo);
        }
        return verdict;
    }

    private static @Nullable Undeliverable verdict(Throwable one) {
        if (one instanceof AddressException) {
            return new Undeliverable(Reason.BAD_ADDRESS, one.getMessage(), one);
        }
        if (one instanceof SMTPAddressFailedException address) {
            return new Undeliverable(
                    reason(address.getReturnCode(), Reason.BAD_ADDRESS), address.getMessage(), address);
        }
        if (one instanceof SMTPSendFailedException sending
                && sending.getNextException() == null
                && !"MAIL".equals(verb(sending.getCommand()))) {
            return new Undeliverable(reason(sending.getReturnCode(), Reason.REFUSED), sending.getMessage(), sending);
        }
        return null;
    }

    private static Reason reason(int code, Reason ifPermanent) {
        if (code == STORAGE_EXCEEDED || code == STORAGE_SHORT) {
            return Reason.MAILBOX_FULL;
        }
        return code >= PERMANENT ? ifPermanent : Reason.NOT_NOW;
    }

    private static String verb(@Nullable String command) {
        return command == null ? "" : command.strip().split("\\s", 2)[0].toUpperCase(java.util.Locale.ROOT);
    }

    private static void causes(Throwable one, ArrayDeque<Throwable> toDo) {
        if (one instanceof MailSendException several) {
            toDo.addAll(java.util.List.of(several.getMessageExceptions()));
        }
        if (one instanceof MessagingException messaging && messaging.getNextException() != null) {
            toDo.add(messaging.getNextException());
        }
        if (one.getCause() != null) {
            toDo.add(one.getCause());
        }
    }
}
