package org.otonari.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.otonari.access.AccountDirectory;
import org.otonari.access.InTheNameOf;
import org.otonari.access.Role;
import org.otonari.browser.Town;
import org.otonari.inbox.Drafts;
import org.otonari.inbox.Inbox;
import org.otonari.kernel.CaseNumber;
import org.otonari.ofp.ApplicationImport;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The other end of {@link Victim}: does what it is told through the services of the product, and says how far it is. */
@Component
@Profile("crash")
class VictimTalks {

    private static final String COORDINATOR = "coordinator1";
    private static final List<String> COUNTED =
            List.of("case_file", "ofp_application", "person", "message", "inbox_item", "task_record", "ofp_import");

    private final AccountDirectory accounts;
    private final InTheNameOf inTheNameOf;
    private final ApplicationImport imports;
    private final Inbox inbox;
    private final Drafts drafts;
    private final RuntimeService runtime;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    VictimTalks(
            AccountDirectory accounts,
            InTheNameOf inTheNameOf,
            ApplicationImport imports,
            Inbox inbox,
            Drafts drafts,
            RuntimeService runtime,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.inTheNameOf = inTheNameOf;
        this.imports = imports;
        this.inbox = inbox;
        this.drafts = drafts;
        this.runtime = runtime;
        this.database = database;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (accounts.isEmpty()) {
            accounts.create(COORDINATOR, "佐藤 美咲", Town.PASSWORD, Set.of(Role.COORDINATOR), false);
        }
        new Thread(this::listen, "what the test says").start();
        say("ready");
    }

    /** Ends the application when the test that started it is gone. */
    private void listen() {
        try (var commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var line = commands.readLine(); line != null; line = commands.readLine()) {
                var words = line.split(" ");
                inTheNameOf.run(COORDINATOR, () -> obey(words));
            }
        } catch (IOException broken) {
            System.exit(1);
        }
        System.exit(0);
    }

    private void obey(String[] words) {
        switch (words[0]) {
            case "import" -> take(Path.of(words[1]), words.length > 2 ? Integer.parseInt(words[2]) : 0);
            case "complete" -> complete(new CaseNumber(words[1]), words[2]);
            case "written" -> say(written(new CaseNumber(words[1]), words[2]));
            case "task" -> say(task(new CaseNumber(words[1])));
            case "cases" -> say(cases());
            case "count" -> say(count());
            case "stray" -> say(stray());
            default -> {
                say("stopping");
                System.exit(0);
            }
        }
    }

    /** @param pauseAfter rows after which it stands still for ever, inside the transaction */
    private void take(Path file, int pauseAfter) {
        var preview = imports.preview(read(file), file.getFileName().toString());
        if (!preview.isReady()) {
            say("refused " + preview.allProblems().get(0).messageKey());
            return;
        }
        var numbers = imports.run(preview, (rows, of) -> {
            if (rows == pauseAfter) {
                standStill();
            }
        });
        say("imported " + numbers.size());
    }

    /** @param until {@code inside}, {@code committing} or {@code done} */
    private void complete(CaseNumber number, String until) {
        var task = inbox.ofCase(number).get(0);
        transaction.executeWithoutResult(status -> {
            inbox.complete(task.id(), Map.of("checked", List.of("age", "area", "consent"), "eligibility", "eligible"));
            if (until.equals("inside")) {
                standStill();
            } else if (until.equals("committing")) {
                sayWhenCommitting();
            }
        });
        say("completed");
    }

    private String written(CaseNumber number, String text) {
        return drafts.find(inbox.ofCase(number).get(0).id())
                .map(it -> text.equals(it.answers().get("reason")) ? "there" : "changed")
                .orElse("gone");
    }

    private static void standStill() {
        say("inside");
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException woken) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sayWhenCommitting() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                say("committing");
            }
        });
    }

    private String task(CaseNumber number) {
        var open = inbox.ofCase(number).stream().map(it -> it.step()).collect(Collectors.joining(","));
        var records = count("task_record where case_number = '" + number + "'");
        var told = count("timeline_entry where kind = 'TASK' and case_number = '" + number + "'");
        var invited = count("message where template = 'session-invitation' and case_number = '" + number + "'");
        return "open=%s records=%d told=%d invited=%d".formatted(open, records, told, invited);
    }

    private String cases() {
        return database.sql("select number from case_file order by number").query(String.class).list().stream()
                .collect(Collectors.joining(" "));
    }

    private String count() {
        return COUNTED.stream().map(table -> table + "=" + count(table)).collect(Collectors.joining(" "))
                + " process="
                + runtime.createProcessInstanceQuery().count();
    }

    /** What would be left over of a case that does not exist, and people who are there twice. */
    private String stray() {
        var twice = database.sql(
                        "select count(*) from (select email, birth_date from person group by email, birth_date having count(*) > 1) as it")
                .query(Integer.class)
                .single();
        var known = Set.copyOf(
                database.sql("select number from case_file").query(String.class).list());
        var processes = runtime.createProcessInstanceQuery().list().stream()
                .filter(it -> !known.contains(it.getBusinessKey()))
                .count();
        return "message=%d inbox_item=%d timeline_entry=%d process=%d twice=%d"
                .formatted(orphans("message"), orphans("inbox_item"), orphans("timeline_entry"), processes, twice);
    }

    private int orphans(String table) {
        return count(table + " where case_number not in (select number from case_file)");
    }

    private int count(String what) {
        return database.sql("select count(*) from " + what).query(Integer.class).single();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    private static synchronized void say(String line) {
        System.out.println("> " + line);
        System.out.flush();
    }
}
