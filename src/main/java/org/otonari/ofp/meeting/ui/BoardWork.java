package org.otonari.ofp.meeting.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.otonari.ui.Notice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Calculations of the board: at once where a few hundred people wait, which takes milliseconds; beside the page, with a
 * bar that shows how far it is, where thousands do.
 */
class BoardWork extends Div {

    /** From so many people on, no page waits for a calculation. */
    static final int MANY = 400;

    private static final Logger log = LoggerFactory.getLogger(BoardWork.class);
    private static final int A_STEP = 50;

    private final ProgressBar bar = new ProgressBar();
    private final AtomicInteger turn = new AtomicInteger();

    BoardWork() {
        addClassName("otonari-matchboard-work");
        var words = new Span(t("ofp.board.calculating"));
        words.addClassName("otonari-facts");
        bar.getElement().setAttribute("aria-label", t("ofp.board.calculating"));
        add(words, bar);
        setVisible(false);
    }

    /**
     * @param much whether it would keep the page waiting; then an older calculation that still runs is forgotten
     * @param work acts for whoever is signed in now, and tells how far it is, 0 to 1
     */
    <T> void run(boolean much, Function<DoubleConsumer, T> work, Consumer<T> done) {
        var mine = turn.incrementAndGet();
        if (!much) {
            setVisible(false);
            done.accept(work.apply(share -> {}));
            return;
        }
        var ui = UI.getCurrent();
        bar.setIndeterminate(true);
        setVisible(true);
        new Thread(new DelegatingSecurityContextRunnable(() -> beside(ui, mine, work, done)), "matching-board").start();
    }

    private <T> void beside(UI ui, int mine, Function<DoubleConsumer, T> work, Consumer<T> done) {
        try {
            var result = work.apply(new Steps(ui, mine));
            ui.access(() -> {
                if (mine == turn.get()) {
                    setVisible(false);
                    done.accept(result);
                }
            });
        } catch (RuntimeException failure) {
            log.error("The board could not be calculated", failure);
            ui.access(() -> {
                setVisible(false);
                Notice.error(t("ofp.board.calculating.failed"));
            });
        }
    }

    /** Tells the page of a step now and then, not of every person. */
    private final class Steps implements DoubleConsumer {

        private final UI ui;
        private final int mine;
        private int told = -1;

        Steps(UI ui, int mine) {
            this.ui = ui;
            this.mine = mine;
        }

        @Override
        public void accept(double share) {
            var step = (int) (share * A_STEP);
            if (step > told && mine == turn.get()) {
                told = step;
                ui.access(() -> {
                    // Everybody is looked at; how long the best arrangement then takes nobody knows.
                    bar.setIndeterminate(share >= 1);
                    bar.setValue(Math.min(1, share));
                });
            }
        }
    }
}
