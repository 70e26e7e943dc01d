package org.otonari.ofp.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.otonari.ofp.PairHealth;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;
import org.otonari.ui.Tag;

/** Says how a pair is doing and why. */
class HealthWords {

    private final DateTexts dates;

    HealthWords(DateTexts dates) {
        this.dates = dates;
    }

    static Tag level(PairHealth health) {
        var text = t(health.level().key());
        return switch (health.level()) {
            case AT_RISK -> Tag.red(text);
            case WATCH -> Tag.yellow(text);
            case GOOD -> Tag.green(text);
            case NEW -> new Tag(text);
        };
    }

    /** All reasons in one line. */
    String inShort(PairHealth health) {
        return health.reasons().stream().map(this::reason).collect(Collectors.joining(t("ofp.pairBoard.and")));
    }

    /** Every reason with what it adds. */
    UnorderedList inFull(PairHealth health) {
        var list = new UnorderedList();
        list.addClassName("otonari-health-reasons");
        health.reasons().forEach(it -> list.add(new ListItem(t("ofp.health.points", reason(it), it.points()))));
        return list;
    }

    private String reason(PairHealth.Reason it) {
        return t(it.kind().key(), t("ofp.side." + it.side().code()), dates.day(it.since(), Languages.current()));
    }
}
