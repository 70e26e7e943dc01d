package org.otonari.ofp.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Optional;
import org.otonari.casefile.CaseView;
import org.otonari.inbox.CasePanel;
import org.otonari.kernel.Programme;
import org.otonari.ofp.OfpSettings;
import org.otonari.ofp.PairBoard;
import org.otonari.ofp.PairCare;
import org.otonari.ofp.PairLine;
import org.otonari.ofp.Pairs;
import org.otonari.ui.Card;
import org.otonari.ui.DateTexts;
import org.springframework.core.annotation.Order;

/** How a pair is, why we think so, and all that both sides have answered, on the page of its case. */
@org.springframework.stereotype.Component
@Order(1)
class HealthPanel implements CasePanel {

    private final PairBoard board;
    private final Pairs pairs;
    private final PairCare care;
    private final OfpSettings settings;
    private final DateTexts dates;
    private final Clock clock;

    HealthPanel(PairBoard board, Pairs pairs, PairCare care, OfpSettings settings, DateTexts dates, Clock clock) {
        this.board = board;
        this.pairs = pairs;
        this.care = care;
        this.settings = settings;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    public Optional<Component> panelFor(CaseView file, Runnable changed) {
        if (file.programme() != Programme.OFP || !file.kind().equals("pair") || !care.mayCare()) {
            return Optional.empty();
        }
        var answers = pairs.summary(file.number()).checkIns();
        var line = board.line(file.number());
        if (line.isEmpty() && answers.isEmpty()) {
            return Optional.empty();
        }
        var card = new Card(t("ofp.health.title"));
        line.ifPresent(it -> card.add(health(it)));
        card.add(answers.isEmpty() ? new Paragraph(t("ofp.health.history.none")) : new AnswersTable(answers));
        return Optional.of(card);
    }

    private Div health(PairLine line) {
        var health = line.health();
        var weights = settings.health();
        var words = new Div(
                HealthWords.level(health),
                Words.fact("ofp.health.sum", health.concern(), weights.watch(), weights.atRisk()),
                health.reasons().isEmpty()
                        ? new Paragraph(t("ofp.health.none"))
                        : new HealthWords(dates).inFull(health),
                new PairTrack(line, TimeAxis.of(line, clock.instant()), dates));
        words.addClassName("otonari-health");
        return words;
    }
}
