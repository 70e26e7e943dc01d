package org.otonari.ofp.meeting.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.otonari.access.AccountDirectory;
import org.otonari.access.CurrentAccount;
import org.otonari.ofp.meeting.Decision;

/** The quiet line that says what a colleague just did, while the board takes it in. */
class BoardNews extends Div {

    private final AccountDirectory accounts;
    private final CurrentAccount current;
    private final Map<Long, String> known = new HashMap<>();
    private boolean begun;

    BoardNews(AccountDirectory accounts, CurrentAccount current) {
        this.accounts = accounts;
        this.current = current;
        addClassName("otonari-news");
        getElement().setAttribute("role", "status");
    }

    /** Compares with what this board knew before, and says the latest thing others did since. */
    void take(Situation situation) {
        var news = situation.standing().decisions().stream()
                .filter(it ->
                        !state(it).equals(known.get(it.id())) && !current.name().equals(actor(it)))
                .toList();
        situation.standing().decisions().forEach(it -> known.put(it.id(), state(it)));
        if (begun && !news.isEmpty()) {
            var last = sentence(news.get(news.size() - 1), situation);
            setText(news.size() == 1 ? last : last + t("inbox.news.more", news.size() - 1));
        }
        begun = true;
    }

    /** @param looking accounts that have the board open; @return "高橋 翔さんも見ています", or nothing */
    String others(List<String> looking) {
        var names = looking.stream()
                .filter(it -> !it.equals(current.name()))
                .map(accounts::displayName)
                .collect(Collectors.joining(t("ofp.matching.and")));
        return names.isEmpty() ? "" : t("ofp.board.looking", names);
    }

    private String sentence(Decision it, Situation situation) {
        var key = it.stands() ? it.kind().name().toLowerCase(java.util.Locale.ROOT) : "undone";
        return t(
                "ofp.board.news." + (it.isIntroduced() ? "introduced" : key),
                accounts.displayName(actor(it)),
                name(it, true, situation),
                name(it, false, situation));
    }

    private static String name(Decision it, boolean participant, Situation situation) {
        var id = participant ? it.pairing().participant() : it.pairing().volunteer();
        var number = participant ? it.participantCase() : it.volunteerCase();
        return situation.table().person(id).map(BoardTexts::name).orElse(number.value());
    }

    private static String actor(Decision it) {
        return it.undoneBy() == null ? it.decidedBy() : it.undoneBy();
    }

    private static String state(Decision it) {
        return it.undoneBy() + " " + it.pair();
    }
}
