package org.otonari.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.otonari.Actors.MORI;
import static org.otonari.Actors.SATO;
import static org.otonari.Actors.SUZUKI;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otonari.Newcomers;
import org.otonari.Paths;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Words that somebody has typed and not completed yet. */
class DraftTests extends Paths {

    private static final Map<String, Object> WORDS = Map.of("note", "𠮷田さんに電話する");

    @Autowired
    Drafts drafts;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient database;

    private CaseNumber number;
    private String task;

    @BeforeEach
    void anOpenTask() {
        number = newcomers.applied(Side.PARTICIPANT);
        task = SATO.asks(() -> work.task(number, "Task_CheckApplication")).id();
    }

    @Test
    void whatIsTypedIsThereOnReturnAndRemembersWhatWasCleared() {
        var typed = new HashMap<String, Object>(WORDS);
        typed.put("checked", List.of("age"));
        typed.put("eligibility", null);

        SATO.does(() -> drafts.save(task, typed));

        var draft = SATO.asks(() -> drafts.find(task)).orElseThrow();
        assertThat(draft.answers()).isEqualTo(typed);
        assertThat(draft.formVersion()).endsWith("/check-application");
        assertThat(draft.savedAt()).isEqualTo(time.now());
    }

    @Test
    void nobodyElseReadsIt() {
        SATO.does(() -> drafts.save(task, WORDS));

        assertThat(SUZUKI.asks(() -> drafts.find(task))).isEmpty();
    }

    @Test
    void whoMayNotSeeTheTaskCannotWriteOne() {
        assertThatThrownBy(() -> MORI.does(() -> drafts.save(task, WORDS))).isInstanceOf(AccessDeniedException.class);

        assertThat(records.count("task_draft", "task_id", task)).isZero();
    }

    @Test
    void theLastWordWinsAndTheRevisionTellsOfTheOtherWindow() {
        var first = SATO.asks(() -> drafts.save(task, WORDS));
        var other = SATO.asks(() -> drafts.save(task, Map.of("note", "別の窓")));

        assertThat(other.revision()).isEqualTo(first.revision() + 1);
        assertThat(SATO.asks(() -> drafts.find(task)).orElseThrow().answers()).containsEntry("note", "別の窓");
    }

    @Test
    void completingForgetsOnesOwnDraftAndLeavesTheColleaguesWords() {
        SATO.does(() -> drafts.save(task, WORDS));
        SUZUKI.does(() -> drafts.save(task, WORDS));

        SATO.does(() -> inbox.complete(task, Newcomers.eligible()));

        assertThat(SATO.asks(() -> drafts.find(task))).isEmpty();
        assertThat(SUZUKI.asks(() -> drafts.find(task)).orElseThrow().answers()).isEqualTo(WORDS);
    }

    @Test
    void oneGoesOnSavingAfterTheTaskIsGoneButBeginsNothingNew() {
        SUZUKI.does(() -> drafts.save(task, WORDS));
        SATO.does(() -> inbox.complete(task, Newcomers.eligible()));

        SUZUKI.does(() -> drafts.save(task, Map.of("note", "最後の一文")));
        assertThatThrownBy(() -> SATO.does(() -> drafts.save(task, WORDS))).isInstanceOf(TaskRefused.class);

        var draft = SUZUKI.asks(() -> drafts.find(task)).orElseThrow();
        assertThat(draft.answers()).containsEntry("note", "最後の一文");
        assertThat(draft.caseNumber()).isEqualTo(number);
        assertThat(draft.formVersion()).endsWith("/check-application");
    }

    @Test
    void halfTypedAnswersCanBeReadInWords() {
        var draft = SATO.asks(() -> drafts.save(task, Map.of("eligibility", "eligible", "checked", List.of("age"))));

        assertThat(drafts.inWords(draft, Locale.JAPANESE)).contains(": ").hasLineCount(2);
    }

    @Test
    void wordsOutliveTheirTaskByThirtyDays() {
        var stays = SATO.asks(() -> work.task(newcomers.applied(Side.VOLUNTEER), "Task_CheckApplication")
                .id());
        SUZUKI.does(() -> drafts.save(task, WORDS));
        SUZUKI.does(() -> drafts.save(stays, WORDS));
        SATO.does(() -> inbox.complete(task, Newcomers.eligible()));

        time.moveTo(time.now().plus(Duration.ofDays(30)));
        drafts.forgetOrphans();
        assertThat(records.count("task_draft", "task_id", task)).isEqualTo(1);

        time.moveTo(time.now().plusMillis(1));
        drafts.forgetOrphans();
        assertThat(records.count("task_draft", "task_id", task)).isZero();
        assertThat(records.count("task_draft", "task_id", stays)).isEqualTo(1);
    }
}
