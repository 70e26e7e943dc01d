package org.otonari.inbox;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.otonari.casefile.CaseView;

/** Lets a programme put its own card on the page of its cases. */
public interface CasePanel {

    /**
     * @param changed to be called after an action, so that the page shows what it changed
     * @return nothing if the case is not this programme's or the reader can do nothing with it
     */
    Optional<Component> panelFor(CaseView file, Runnable changed);
}
