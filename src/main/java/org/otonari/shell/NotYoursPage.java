package org.otonari.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/** The page is open to this person, but a service refused what it wanted to show. */
@AnonymousAllowed
class NotYoursPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    NotYoursPage() {
        super("shell.error.notAllowed");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        tell();
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
