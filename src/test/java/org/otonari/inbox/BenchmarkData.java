package org.otonari.inbox;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.otonari.kernel.SearchText;
import org.otonari.kernel.SearchWords;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The same open tasks in the engine's tables and in ours, by as many as wanted. Only the benchmark writes the engine's
 * tables by hand: a million tasks one by one would take a night.
 */
class BenchmarkData {

    static final String ME = "bench-me";
    private static final int BATCH = 100_000;

    private static final List<String[]> FAMILIES = List.of(
            new String[] {"𠮷田", "よしだ", "YOSHIDA"}, new String[] {"田中", "たなか", "TANAKA"},
            new String[] {"佐々木", "ささき", "SASAKI"}, new String[] {"髙橋", "たかはし", "TAKAHASHI"},
            new String[] {"Nguyễn", "グエン", "NGUYEN"}, new String[] {"Trần", "チャン", "TRAN"},
            new String[] {"王", "ワン", "WANG"}, new String[] {"김", "キム", "KIM"},
            new String[] {"Santos", "サントス", "SANTOS"}, new String[] {"श्रेष्ठ", "シュレスタ", "SHRESTHA"});

    private final JdbcTemplate database;

    BenchmarkData(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * Ten thousand different names: each belongs to as many cases as there are more tasks than that. What a run before has
     * left is used again.
     */
    void prepare() {
        for (var process = 0; process < 4; process++) {
            database.update(
                    "insert into ACT_RE_PROCDEF (ID_, REV_, KEY_, VERSION_, SUSPENSION_STATE_, STARTABLE_) values (?, 1, ?, 1, 1, 1)",
                    "bench-" + process,
                    "bench-" + process);
        }
        if (!database.queryForList("show tables like 'bench_name'").isEmpty()) {
            return;
        }
        database.execute(
                "create table bench_name (id int primary key, written varchar(100), reading varchar(100), latin"
                        + " varchar(100), sorted varchar(210)) character set utf8mb4 collate utf8mb4_bin");
        database.execute(
                "create table bench_word (id int, word varchar(60), primary key (id, word)) character set utf8mb4"
                        + " collate utf8mb4_bin");
        var names = IntStream.range(0, 10_000).mapToObj(BenchmarkData::name).toList();
        database.batchUpdate(
                "insert into bench_name values (?, ?, ?, ?, ?)",
                IntStream.range(0, names.size())
                        .mapToObj(id -> new Object[] {
                            id,
                            names.get(id)[0],
                            names.get(id)[1],
                            names.get(id)[2],
                            SearchText.normalise(names.get(id)[1])
                        })
                        .toList());
        for (var id = 0; id < names.size(); id++) {
            var number = id;
            database.batchUpdate(
                    "insert into bench_word values (?, ?)",
                    SearchWords.of(names.get(id)).stream()
                            .map(word -> new Object[] {number, word})
                            .toList());
        }
        database.batchUpdate(
                "insert into inbox_step (process_key, step, name, name_en) values (?, ?, ?, ?)",
                IntStream.range(0, 12)
                        .mapToObj(it ->
                                new Object[] {"bench-" + it % 4, "Task_Bench" + it, "計測の手順" + it, "Benchmark " + it})
                        .toList());
    }

    /** The engine cannot start again beside processes that were never deployed. */
    void leaveStartable() {
        database.execute("set session foreign_key_checks = 0");
        database.update("delete from ACT_RE_PROCDEF where ID_ like 'bench-%'");
    }

    private static String[] name(int id) {
        var family = FAMILIES.get(id % FAMILIES.size());
        var given = Integer.toString(id / FAMILIES.size(), 26)
                .chars()
                .mapToObj(c -> syllable((char) c))
                .collect(Collectors.joining());
        return new String[] {
            family[0] + " " + SearchText.normalise(given), family[1] + " " + given, family[2] + " " + latin(id)
        };
    }

    private static String syllable(char digit) {
        return List.of(
                        "ア", "イ", "ウ", "エ", "オ", "カ", "キ", "ク", "ケ", "コ", "サ", "シ", "ス", "セ", "ソ", "タ", "チ", "ツ", "テ",
                        "ト", "ナ", "ニ", "ヌ", "ネ", "ノ", "ハ")
                .get(Character.digit(digit, 26));
    }

    private static String latin(int id) {
        return Integer.toString(id / FAMILIES.size(), 26)
                .chars()
                .mapToObj(c -> String.valueOf((char) ('A' + Character.digit((char) c, 26))))
                .collect(Collectors.joining());
    }

    /**
     * Fills both up to that many open tasks.
     *
     * @throws IllegalStateException if there are more already
     */
    void growTo(int size) {
        var there = database.queryForObject("select count(*) from inbox_item", Integer.class);
        if (there == null || there > size) {
            throw new IllegalStateException("There are " + there + " tasks already; start afresh to measure " + size);
        }
        if (there < size) {
            fill(there + 1, size);
        }
    }

    private void fill(int from, int size) {
        var indexes = dropIndexes();
        database.execute("set session foreign_key_checks = 0");
        for (var first = from; first <= size; first += BATCH) {
            insert(first, Math.min(size, first + BATCH - 1));
        }
        indexes.forEach(database::execute);
        cover();
        for (var table : List.of(
                "inbox_item",
                "inbox_word",
                "bench_cover",
                "ACT_RU_TASK",
                "ACT_RU_IDENTITYLINK",
                "ACT_RU_VARIABLE",
                "ACT_RU_EXECUTION")) {
            database.execute("analyze table " + table);
        }
    }

    /** What is read by hand: the rows once more, lying in the order of the list with all that a page shows. */
    private void cover() {
        database.execute("drop table if exists bench_cover");
        database.execute("create table bench_cover (primary key (queue, due_at, number)) as select queue, number, "
                + InboxRow.columns("") + " from inbox_item order by queue, due_at, number");
    }

    private void insert(int first, int last) {
        var rows = " from seq_" + first + "_to_" + last + " s join bench_name n on n.id = (s.seq * 7919) % 10000";
        var group =
                "elt(1 + s.seq % 10, 'coordinator', 'coordinator', 'coordinator', 'coordinator', 'coordinator', 'coordinator',"
                        + " 'finance', 'finance', 'supervisor', 'manager')";
        var assignee =
                "if(s.seq % 4 = 0, if(s.seq % 100 = 0, '" + ME + "', concat('staff-', (s.seq div 4) % 200)), null)";
        var created = "timestamp'2027-01-01 00:00:00.000' + interval (s.seq * 48271) % 15000000 second";
        var due = "timestamp'2027-02-01 00:00:00.000' + interval (s.seq * 69621) % 20000000 second";
        var process = "concat('bench-', s.seq % 4)";
        database.update(
                """
                insert into inbox_item (task_id, case_number, programme, process_key, step, name, name_en, candidate_role,
                  assignee, person_name, person_second, person_reading, ward, languages, step_number, created_at, due_at,
                  has_deadline, warn_at, priority)
                select concat('bench-', s.seq), concat('OFP-2026-', lpad(s.seq, 7, '0')),
                  elt(1 + s.seq %% 4, 'OFP', 'SPOT', 'CONSULTATION', 'REFUGEE'), %s, t.step, t.name, t.name_en, %s, %s, n.written,
                  n.reading, n.sorted, elt(1 + s.seq %% 5, 'KOTO', 'ADACHI', 'SHINJUKU', 'EDOGAWA', null), ',vi,en,', t.number,
                  %s, %s, true, %s, 50
                """
                                .formatted(process, group, assignee, created, due, due)
                        + rows + " join inbox_step t on t.step = concat('Task_Bench', s.seq % 12)");
        database.update("insert into inbox_word (word, number) select w.word, i.number from inbox_item i"
                + " join bench_word w on w.id = (cast(substring(i.task_id, 7) as int) * 7919) % 10000"
                + " where i.case_count between " + first + " and " + last + " order by w.word, i.number");
        database.update(
                "insert into ACT_RU_EXECUTION (ID_, REV_, PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_ID_, ACT_ID_, IS_ACTIVE_,"
                        + " IS_CONCURRENT_, IS_SCOPE_, IS_EVENT_SCOPE_, SUSPENSION_STATE_, CACHED_ENT_STATE_) select concat('bench-e-', s.seq), 1,"
                        + " concat('bench-e-', s.seq), concat('OFP-2026-', lpad(s.seq, 7, '0')), " + process
                        + ", 'Task', 1, 0, 1, 0, 1, 0" + rows);
        database.update(
                "insert into ACT_RU_TASK (ID_, REV_, EXECUTION_ID_, PROC_INST_ID_, PROC_DEF_ID_, NAME_, TASK_DEF_KEY_,"
                        + " ASSIGNEE_, PRIORITY_, CREATE_TIME_, DUE_DATE_, SUSPENSION_STATE_) select concat('bench-', s.seq), 1,"
                        + " concat('bench-e-', s.seq), concat('bench-e-', s.seq), " + process
                        + ", concat('計測の手順', s.seq % 12), concat('Task_Bench', s.seq % 12), " + assignee + ", 50, "
                        + created + ", "
                        + due + ", 1" + rows);
        database.update(
                "insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_) select concat('bench-i-', s.seq), 1, "
                        + group + ", 'candidate', concat('bench-', s.seq)" + rows);
        database.update(
                "insert into ACT_RU_VARIABLE (ID_, REV_, TYPE_, NAME_, EXECUTION_ID_, PROC_INST_ID_, TEXT_, VAR_SCOPE_,"
                        + " SEQUENCE_COUNTER_, IS_CONCURRENT_LOCAL_) select concat('bench-v-', s.seq), 1, 'string', 'person',"
                        + " concat('bench-e-', s.seq), concat('bench-e-', s.seq), concat_ws('|', n.written, n.reading, n.latin),"
                        + " concat('bench-e-', s.seq), 1, 0" + rows);
    }

    /** Indexes of the queues are built once the rows are there: much faster, and the same indexes. */
    private List<String> dropIndexes() {
        var keys = database.query(
                """
                select index_name, group_concat(concat('`', column_name, '`', if(collation = 'D', ' desc', ''))
                  order by seq_in_index separator ', ')
                from information_schema.statistics where table_schema = database() and table_name = 'inbox_item'
                  and (index_name like 'inbox\\_queue\\_%' or index_name like 'inbox\\_role\\_%')
                group by index_name
                """,
                (row, index) -> new String[] {row.getString(1), row.getString(2)});
        if (keys.isEmpty()) {
            return List.of();
        }
        database.execute("alter table inbox_item "
                + keys.stream().map(key -> "drop key " + key[0]).collect(Collectors.joining(", ")));
        return List.of("alter table inbox_item "
                + keys.stream()
                        .map(key -> "add key " + key[0] + " (" + key[1] + ")")
                        .collect(Collectors.joining(", ")));
    }
}
