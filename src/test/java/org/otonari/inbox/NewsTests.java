package org.otonari.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.otonari.Actors.SATO;
import static org.otonari.Actors.SUZUKI;

import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otonari.Newcomers;
import org.otonari.Paths;
import org.otonari.access.Role;
import org.otonari.kernel.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What others do reaches those who look at the same tasks. */
class NewsTests extends Paths {

    private static final int PATIENCE_SECONDS = 10;

    @Autowired
    Newsroom newsroom;

    @Autowired
    NewsPoll poll;

    @Autowired
    TaskNewsTable table;

    @Autowired
    Inbox inbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private final BlockingQueue<List<TaskNews>> told = new LinkedBlockingQueue<>();
    private Registration listening;
    private String task;

    @BeforeEach
    void somebodyListens() throws InterruptedException {
        listening = newsroom.listen(told::add);
        var number = newcomers.applied(Side.PARTICIPANT);
        task = SATO.asks(() -> work.task(number, "Task_CheckApplication")).id();
        // What the test before did a moment ago may come along, or just before.
        List<TaskNews> news;
        do {
            news = next();
        } while (news.stream().noneMatch(it -> it.taskId().equals(task)));
    }

    @AfterEach
    void nobodyListens() {
        listening.remove();
    }

    @Test
    void aClaimIsToldOnceWithWhoDidIt() throws InterruptedException {
        SATO.does(() -> inbox.claim(task));

        assertThat(next()).singleElement().satisfies(news -> {
            assertThat(news.taskId()).isEqualTo(task);
            assertThat(news.kind()).isEqualTo(TaskNews.Kind.CLAIMED);
            assertThat(news.assignee()).isEqualTo("sato");
            assertThat(news.actor()).isEqualTo("sato");
            assertThat(news.name()).isEqualTo("申込を確認する");
        });
    }

    @Test
    void aCompletionIsToldWithWhatItLeadsTo() throws InterruptedException {
        SATO.does(() -> inbox.claim(task));
        next();
        SATO.does(() -> inbox.release(task));
        assertThat(next()).extracting(TaskNews::kind).containsExactly(TaskNews.Kind.RELEASED);

        SATO.does(() -> inbox.complete(task, Newcomers.eligible()));

        assertThat(next()).extracting(TaskNews::kind).containsExactly(TaskNews.Kind.COMPLETED);
    }

    @Test
    void whatIsRolledBackIsNoNews() throws InterruptedException {
        transaction.executeWithoutResult(status -> {
            SATO.does(() -> inbox.claim(task));
            status.setRollbackOnly();
        });
        SUZUKI.does(() -> inbox.claim(task));

        assertThat(next()).extracting(TaskNews::assignee).containsExactly("suzuki");
    }

    @Test
    void whatHappensWithinAMomentIsToldTogether() throws InterruptedException {
        transaction.executeWithoutResult(
                status -> IntStream.range(0, 20).forEach(it -> newcomers.applied(Side.VOLUNTEER)));

        assertThat(next()).hasSize(20);
    }

    @Test
    void whatAnotherNodeDidIsReadFromTheTableAndOnesOwnIsNotToldTwice() throws InterruptedException {
        poll.poll();
        SATO.does(() -> inbox.claim(task));
        assertThat(next()).hasSize(1);
        var elsewhere =
                new TaskNews("elsewhere", TaskNews.Kind.COMPLETED, "面談を行う", "Interview", "coordinator", null, "suzuki");
        table.add("another node", List.of(elsewhere), time.now());

        poll.poll();
        assertThat(next()).containsExactly(elsewhere);

        poll.poll();
        SATO.does(() -> inbox.release(task));
        assertThat(next()).extracting(TaskNews::taskId).containsExactly(task);
    }

    @Test
    void aNumberThatIsCommittedLateIsStillFound() throws InterruptedException {
        poll.poll();
        var late = new TaskNews("late", TaskNews.Kind.CREATED, "面談を行う", "Interview", "coordinator", null, null);
        var early = new TaskNews("early", TaskNews.Kind.CREATED, "面談を行う", "Interview", "coordinator", null, null);
        var number = transaction.execute(status -> {
            table.add("another node", List.of(late, early), time.now());
            var given = database.sql("select id from task_news where task_id = 'late'")
                    .query(Long.class)
                    .single();
            database.sql("delete from task_news where task_id = 'late'").update();
            return given;
        });
        poll.poll();
        assertThat(next()).extracting(TaskNews::taskId).containsExactly("early");

        database.sql("insert into task_news select ?, node, 'late', kind, name, name_en, role, assignee, actor, at"
                        + " from task_news where task_id = 'early'")
                .param(number)
                .update();
        poll.poll();
        assertThat(next()).extracting(TaskNews::taskId).containsExactly("late");
    }

    @Test
    void newsIsForThoseWhoMaySeeTheTask() {
        var news = new TaskNews("1", TaskNews.Kind.CLAIMED, "面談を行う", "Interview", "coordinator", "sato", "sato");

        assertThat(news.concerns("suzuki", Set.of(Role.COORDINATOR))).isTrue();
        assertThat(news.concerns("sato", Set.of())).isTrue();
        assertThat(news.concerns("mori", Set.of(Role.FINANCE))).isFalse();
    }

    @Test
    void oldNewsIsForgottenAfterAnHour() {
        time.pass(days(1));
        poll.forget();

        assertThat(records.count("task_news", "task_id", task)).isZero();
    }

    @Test
    void whoStopsListeningIsToldNothing() throws InterruptedException {
        var other = new LinkedBlockingQueue<List<TaskNews>>();
        var registration = newsroom.listen(other::add);
        registration.remove();

        SATO.does(() -> inbox.claim(task));

        assertThat(next()).isNotEmpty();
        assertThat(other).isEmpty();
    }

    private List<TaskNews> next() throws InterruptedException {
        var news = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(news).as("news").isNotNull();
        return new ArrayList<>(news);
    }
}
