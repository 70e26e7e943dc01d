package org.otonari.ofp.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.otonari.ofp.Applications;
import org.otonari.ui.Ruby;
import org.otonari.ui.Texts;

/** What happens with what an applicant tells us; {@link Applications#PRIVACY_TEXT} is the version of these words. */
class PrivacyNotice extends Div {

    PrivacyNotice() {
        addClassName("otonari-privacy");
        add(
                Ruby.write(new H3(), Texts.ruby("ofp.privacy.title")),
                Words.text("ofp.privacy.what"),
                Words.text("ofp.privacy.who"),
                Words.text("ofp.privacy.howLong"),
                Words.text("ofp.privacy.rights"),
                Words.fact("ofp.privacy.version", Applications.PRIVACY_TEXT));
    }
}
