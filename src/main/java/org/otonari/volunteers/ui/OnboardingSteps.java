package org.otonari.volunteers.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.otonari.ui.Ruby;
import org.otonari.ui.Tag;
import org.otonari.ui.Texts;
import org.otonari.volunteers.Requirement;

/** What comes before somebody volunteers: what is done is ticked, the first that is not is where they are. */
class OnboardingSteps extends OrderedList {

    OnboardingSteps(boolean referencesNeeded, List<Requirement> missing) {
        addClassName("otonari-steps");
        for (var step : Requirement.values()) {
            if (step != Requirement.REFERENCES || referencesNeeded) {
                add(step(step, missing));
            }
        }
    }

    private static ListItem step(Requirement step, List<Requirement> missing) {
        var item = new ListItem(Ruby.span(Texts.ruby("volunteers.step." + step.name())));
        if (!missing.contains(step)) {
            item.addClassName("done");
            var done = new Span(Texts.spoken("volunteers.step.state.done"));
            done.addClassName("otonari-only-read-aloud");
            item.add(done);
        } else if (missing.indexOf(step) == 0) {
            item.addClassName("here");
            item.getElement().setAttribute("aria-current", "step");
            item.add(new Tag(Texts.ruby("volunteers.step.state.now")));
        }
        return item;
    }
}
