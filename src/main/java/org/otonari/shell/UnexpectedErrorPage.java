package org.otonari.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.otonari.ui.Texts;

/** Our mistake. The reference leads from the reader's message to the log. */
@AnonymousAllowed
class UnexpectedErrorPage extends ErrorPage implements HasErrorParameter<Exception> {

    UnexpectedErrorPage() {
        super("shell.error.unexpected");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var reference = UnexpectedErrors.log(parameter.getException());
        tell(Texts.ruby("shell.error.reference", reference));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
