package org.otonari.notify;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a delivery report says (RFC 3464): which of our messages came back for good, and why. A report of a mere delay, an
 * absence note and any other mail is not one.
 *
 * @param status such as {@code 5.1.1} (RFC 3463)
 * @param diagnostic the words of the server that refused
 */
record Bounce(UUID key, String status, @Nullable String diagnostic) {

    private static final int MOST_READ = 200_000;
    private static final String UUID_SHAPE = "([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})";
    private static final Pattern RETURNED_HEADER = Pattern.compile("(?im)^" + MailChannel.KEY + ":\\s*" + UUID_SHAPE);
    private static final Pattern RETURN_ADDRESS = Pattern.compile("\\+" + UUID_SHAPE + "@");
    private static final Pattern FAILED = Pattern.compile("(?im)^Action:\\s*failed\\b");
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:\\s*(\\d\\.\\d{1,3}\\.\\d{1,3})");
    private static final Pattern DIAGNOSTIC =
            Pattern.compile("(?im)^Diagnostic-Code:\\s*(?:[\\w-]+;\\s*)?((?:.+)(?:\\R[ \\t].+)*)");

    /** Nobody lives there: unknown mailbox or domain, or a mailbox that is closed. */
    boolean isBadAddress() {
        return status.startsWith("5.1.") || status.equals("5.2.1");
    }

    static Optional<Bounce> read(jakarta.mail.Message mail) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report") || !(mail.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        var report = "";
        var returned = "";
        for (var i = 0; i < parts.getCount(); i++) {
            var part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) {
                report = text(part);
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                returned = text(part);
            }
        }
        if (!FAILED.matcher(report).find()) {
            return Optional.empty();
        }
        var status = find(STATUS, report);
        var diagnostic = find(DIAGNOSTIC, report);
        return key(mail, returned)
                .map(key -> new Bounce(
                        key,
                        status == null ? "5.0.0" : status,
                        diagnostic == null ? null : diagnostic.replaceAll("\\s+", " ")));
    }

    private static Optional<UUID> key(jakarta.mail.Message mail, String returned) throws MessagingException {
        var inCopy = find(RETURNED_HEADER, returned);
        if (inCopy != null) {
            return Optional.of(UUID.fromString(inCopy));
        }
        for (var header : new String[] {"To", "Delivered-To", "X-Original-To"}) {
            var values = mail.getHeader(header);
            var inAddress = values == null ? null : find(RETURN_ADDRESS, String.join(",", values));
            if (inAddress != null) {
                return Optional.of(UUID.fromString(inAddress));
            }
        }
        return Optional.empty();
    }

    /** The part as it stands there, undecoded where it holds another mail, whose headers come first. */
    private static String text(BodyPart part) throws IOException, MessagingException {
        try (var stream = ((Part) part).getInputStream()) {
            return new String(stream.readNBytes(MOST_READ), StandardCharsets.UTF_8);
        }
    }

    private static @Nullable String find(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? found.group(1) : null;
    }
}
