package org.otonari.inbox.casepage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import org.otonari.access.AccountDirectory.Employee;
import org.otonari.casefile.NoteText;
import org.otonari.ui.Texts;

/** Suggests colleagues while somebody types {@code @} in the text area of the same form. */
@Tag("otonari-call-list")
@JsModule("./components/call-list.ts")
class CallList extends Component {

    CallList(List<Employee> colleagues) {
        var labels = NoteText.labels(colleagues);
        getElement()
                .setPropertyList(
                        "people",
                        colleagues.stream()
                                .map(it -> labels.getOrDefault(it.account(), it.displayName()))
                                .toList());
        getElement()
                .setPropertyMap(
                        "labels",
                        Map.of(
                                "button", Texts.t("inbox.case.note.call"),
                                "list", Texts.t("inbox.case.note.colleagues"),
                                "nobody", Texts.t("inbox.case.note.nobody")));
    }
}
