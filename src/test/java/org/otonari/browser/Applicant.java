package org.otonari.browser;

import java.util.List;
import org.otonari.kernel.CaseNumber;

/** Somebody who takes part, with a browser without cookies and a mailbox, and nothing else. */
class Applicant {

    private final Visitor browser;
    private final String address;
    private final Mail mail;
    private final String name;
    private CaseNumber number;

    /** @param number nothing until they have applied */
    Applicant(String name, String address, CaseNumber number, Visitor browser, Mail mail) {
        this.name = name;
        this.number = number;
        this.browser = browser;
        this.address = address;
        this.mail = mail;
    }

    Visitor browser() {
        return browser;
    }

    String name() {
        return name;
    }

    String address() {
        return address;
    }

    CaseNumber number() {
        return number;
    }

    /** Templates of the mails received, first one first. */
    List<String> received() {
        return mail.received(address);
    }

    /** Opens the link of the latest mail of this template. */
    Visitor opens(String template) {
        browser.opens(mail.link(address, template));
        return browser;
    }

    /** The page that says thank you shows the case number. */
    void noteNumber() {
        number = browser.readsNumber();
    }
}
