package org.otonari.ofp.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import elemental.json.Json;
import java.util.List;
import java.util.function.Consumer;

/** Lines between the rows of the two columns, as thick as their points. */
@Tag("otonari-match-lines")
@JsModule("./components/match-lines.ts")
class MatchLines extends Component {

    /** @param chosen told the row where the line begins */
    MatchLines(Consumer<String> chosen) {
        getElement()
                .addEventListener(
                        "line-chosen",
                        event -> chosen.accept(event.getEventData().getString("event.detail")))
                .addEventData("event.detail");
    }

    /** @param highestScore points of the thickest line */
    void draw(List<Line> lines, int highestScore) {
        getElement().setProperty("max", highestScore);
        var all = Json.createArray();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var one = Json.createObject();
            one.put("from", line.from());
            one.put("to", line.to());
            one.put("score", line.score());
            one.put("label", line.kind().mark + line.score());
            one.put("kind", line.kind().name().toLowerCase(java.util.Locale.ROOT));
            one.put("chosen", line.chosen());
            all.set(i, one);
        }
        getElement().setPropertyJson("lines", all);
    }

    /** What a line says; its mark says it without colour. */
    enum Kind {
        SUGGESTED(""),
        LOCK("✓ "),
        HAND("✎ "),
        RUNNERUP("");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }
    }

    /** @param from row of the participant, {@code to} of the volunteer: their case numbers */
    record Line(String from, String to, int score, Kind kind, boolean chosen) {}
}
