package org.otonari.ofp.meeting.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.UI;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Refused;
import org.otonari.kernel.Side;
import org.otonari.matching.Match;
import org.otonari.ofp.ApplicationSummary;
import org.otonari.ofp.meeting.Decision;
import org.otonari.ofp.meeting.Meeting;
import org.otonari.ui.Notice;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/** What one can do at the board; whoever is refused reads why, and sees what a colleague did meanwhile. */
class BoardDeeds {

    private final BoardServices services;
    private final Supplier<@Nullable Situation> now;
    private final Runnable done;

    /** @param done draws what came of it */
    BoardDeeds(BoardServices services, Supplier<@Nullable Situation> now, Runnable done) {
        this.services = services;
        this.now = now;
        this.done = done;
    }

    void lock(Match match) {
        var now = this.now.get();
        if (now != null) {
            tells(() -> {
                services.decisions().lock(participant(now, match), volunteer(now, match));
                Notice.success(t("ofp.board.lock.done"));
                return true;
            });
        }
    }

    void veto(Match match) {
        var now = this.now.get();
        if (now == null) {
            return;
        }
        new ReasonDialog(
                        t(
                                "ofp.board.veto.title",
                                BoardTexts.name(now.participant(match.pairing())),
                                BoardTexts.name(now.volunteer(match.pairing()))),
                        t("ofp.board.veto.words"),
                        t("ofp.board.veto.do"),
                        reason -> tells(() -> {
                            var veto = services.decisions()
                                    .veto(participant(now, match), volunteer(now, match), true, reason);
                            Notice.undoable(t("ofp.board.veto.done"), () -> undo(veto));
                            return true;
                        }))
                .open();
    }

    void byHand(ApplicationSummary who, @Nullable ApplicationSummary other) {
        var now = this.now.get();
        if (now == null) {
            return;
        }
        new HandDialog(
                        now,
                        who,
                        other,
                        (match, reason, confirmed) -> tells(() -> {
                            services.decisions()
                                    .pairByHand(participant(now, match), volunteer(now, match), reason, confirmed);
                            Notice.success(t("ofp.board.hand.done"));
                            return true;
                        }))
                .open();
    }

    void undo(Decision decision) {
        tells(() -> {
            services.decisions().undo(decision.id());
            Notice.success(t("ofp.board.undo.done"));
            return true;
        });
    }

    void openWeights() {
        var now = this.now.get();
        if (now != null) {
            new WeightsDialog(
                            now,
                            now.table().size() > BoardWork.MANY,
                            (before, after) -> tells(() -> {
                                services.meetings().weigh(before, after);
                                Notice.success(t("ofp.board.weights.done"));
                                return true;
                            }))
                    .open();
        }
    }

    void openIntroductions() {
        var now = this.now.get();
        if (now != null) {
            new IntroduceDialog(now, services.introductions(), done).open();
        }
    }

    void openClose() {
        var now = this.now.get();
        if (now == null) {
            return;
        }
        new CloseDialog(
                        services.accounts(),
                        services.meetings().present(),
                        now.standing().toIntroduce().size(),
                        (present, note) -> tells(() -> {
                            var arrangement = now.arrangement();
                            var id = services.meetings()
                                    .close(
                                            present,
                                            new Meeting.Summary(
                                                    now.table()
                                                            .on(Side.PARTICIPANT)
                                                            .size(),
                                                    now.table()
                                                            .on(Side.VOLUNTEER)
                                                            .size(),
                                                    arrangement.total(),
                                                    arrangement.greedyTotal()),
                                            note);
                            UI.getCurrent().navigate("matching/minutes/" + id);
                            return true;
                        }))
                .open();
    }

    /** Does something and draws what came of it; whoever is refused reads why and sees what a colleague did meanwhile. */
    private boolean tells(BooleanSupplier deed) {
        try {
            return deed.getAsBoolean();
        } catch (Refused refused) {
            Notice.error(t(refused.key(), refused.arguments()));
            return false;
        } catch (DataIntegrityViolationException | ConcurrencyFailureException faster) {
            Notice.error(t("ofp.board.refused.faster"));
            return false;
        } finally {
            done.run();
        }
    }

    private static CaseNumber participant(Situation now, Match match) {
        return now.participant(match.pairing()).number();
    }

    private static CaseNumber volunteer(Situation now, Match match) {
        return now.volunteer(match.pairing()).number();
    }
}
