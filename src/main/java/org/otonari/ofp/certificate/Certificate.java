package org.otonari.ofp.certificate;

import java.time.LocalDate;
import org.otonari.kernel.PersonName;
import org.otonari.kernel.Side;

/**
 * What stands on a certificate.
 *
 * @param number by which the office finds it again
 * @param language of the person, BCP 47; Japanese stands on every certificate
 */
record Certificate(
        String number,
        Side side,
        PersonName name,
        String language,
        LocalDate from,
        LocalDate until,
        LocalDate issuedOn) {

    boolean isInJapaneseOnly() {
        return language.startsWith("ja");
    }
}
