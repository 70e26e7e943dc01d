package org.otonari.volunteers.ui;

import static org.otonari.ui.Texts.t;

import org.otonari.kernel.Refused;
import org.otonari.ui.Notice;
import org.springframework.dao.ConcurrencyFailureException;

/** Something done on the page of a case: whatever comes of it, the page shows what is true afterwards. */
final class PanelDeed {

    private PanelDeed() {}

    static void attempt(Runnable deed, Runnable changed) {
        try {
            deed.run();
        } catch (Refused refused) {
            Notice.error(t(refused.key(), refused.arguments()));
        } catch (ConcurrencyFailureException atTheSameMoment) {
            Notice.error(t("ui.link.again"));
        }
        changed.run();
    }
}
