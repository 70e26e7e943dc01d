package org.otonari.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.UUID;
import org.otonari.ui.Notice;
import org.otonari.ui.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.util.DisconnectedClientHelper;

/** Says what happened when a press of a button went wrong: the page stays, and so does what was typed. */
class UnexpectedErrors implements ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(UnexpectedErrors.class);
    private static final int REFERENCE_LENGTH = 8;

    @Override
    public void error(ErrorEvent event) {
        var problem = event.getThrowable();
        if (DisconnectedClientHelper.isClientDisconnectedException(problem)) {
            log.debug("The reader left before the answer arrived");
        } else if (problem instanceof AccessDeniedException) {
            tell(Texts.t("shell.error.notAllowed.text"));
        } else if (problem instanceof OptimisticLockingFailureException) {
            tell(Texts.t("shell.error.changedMeanwhile"));
        } else {
            tell(Texts.t("shell.error.unexpected.short", log(problem)));
        }
    }

    /** @return the reference to look for in the log */
    static String log(Throwable problem) {
        var reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
        log.error("Unexpected error, reference {}", reference, problem);
        return reference;
    }

    private static void tell(String text) {
        var ui = UI.getCurrent();
        if (ui != null && ui.isAttached()) {
            ui.access(() -> Notice.error(text));
        }
    }
}
