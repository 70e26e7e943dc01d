package org.otonari.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.otonari.access.Role;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonName;
import org.otonari.kernel.Programme;
import org.otonari.kernel.SearchText;
import org.otonari.kernel.SearchWords;
import org.otonari.kernel.Ward;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts tasks of every kind into the inbox as its writer does, offered to roles that no process of ours uses. */
@Component
class Shelf {

    static final List<Role> ROLES = List.of(Role.LAWYER, Role.SCRIVENER, Role.TAX);
    static final List<String> PEOPLE = List.of("aoki", "baba", "chiba");
    static final List<PersonName> NAMES = List.of(
            new PersonName("𠮷田 恵子", "よしだ けいこ", "YOSHIDA KEIKO"),
            new PersonName("吉田恵子", "よしだけいこ", null),
            new PersonName("Nguyễn Thị Lan", "グエン・ティ・ラン", "NGUYEN THI LAN"),
            new PersonName("髙橋 大", "タカハシ ダイ", null),
            new PersonName("မြင့်မြင့်", null, "MYINT MYINT"),
            new PersonName("محمد علي", "ムハンマド・アリー", "MUHAMMAD ALI"),
            new PersonName("สมชาย", "ソムチャイ", "SOMCHAI"),
            new PersonName("오태경", "オ・テギョン", "OH TAEKYUNG"),
            new PersonName("O’Brien", "オブライエン", null));

    private static final List<String[]> TITLES = List.of(
            new String[] {"Task_ShelfHear", "面談を行う", "Hold the interview"},
            new String[] {"Task_ShelfDecide", "受入れを決める", "Decide"},
            new String[] {"Task_ShelfDecide", "受け入れを決める", "Decide on the application"},
            new String[] {"Task_ShelfFee", "入金を記録する", "Record the fee"});

    private final InboxTable table;
    private final InboxSteps steps;
    private final JdbcClient database;
    private final Clock clock;

    Shelf(InboxTable table, InboxSteps steps, JdbcClient database, Clock clock) {
        this.table = table;
        this.steps = steps;
        this.database = database;
        this.clock = clock;
    }

    void clear() {
        database.sql("delete from inbox_item where process_key = 'shelf'").update();
        database.sql("delete from case_named where case_number like 'SHF-%'").update();
        database.sql("delete from case_file where number like 'SHF-%'").update();
    }

    List<Entry> fill(int count, Random chance) {
        return fill(count, chance, 0, NAMES.size());
    }

    /** @param names how many of the names, from the first on */
    List<Entry> fill(int count, Random chance, int from, int names) {
        var entries = new ArrayList<Entry>();
        for (var each = from; each < from + count; each++) {
            entries.add(add(entry(each, one(NAMES.subList(0, names), chance), chance)));
        }
        return entries;
    }

    Entry add(Entry entry) {
        var item = entry.item();
        openCase(item);
        var step = steps.numberOf(item.snapshot());
        table.insert(new InboxRow(item, reading(entry.name()), words(entry.name()), step));
        return entry;
    }

    /** Puts that account, and nobody else of the tests, on these cases. */
    void nameOn(List<CaseNumber> cases, String account) {
        database.sql("delete from case_named where case_number like 'SHF-%'").update();
        for (var number : cases) {
            database.sql("insert into case_named (case_number, account) values (?, ?)")
                    .params(number.value(), account)
                    .update();
        }
    }

    private void openCase(TaskItem item) {
        database.sql("insert ignore into case_file (number, programme, kind, status, opened_at, version, restricted)"
                        + " values (?, 'OFP', 'application', 'open', utc_timestamp(), 0, ?)")
                .params(item.caseNumber().value(), item.restricted())
                .update();
    }

    static String reading(PersonName name) {
        var second = name.secondary();
        return SearchText.normalise(second == null ? name.written() : second);
    }

    static Set<String> words(PersonName name) {
        return SearchWords.of(name.written(), name.reading(), name.latin());
    }

    private Entry entry(int each, PersonName name, Random chance) {
        var now = clock.instant();
        var title = one(TITLES, chance);
        var programme = one(List.of(Programme.values()), chance);
        var created = now.minus(Duration.ofHours(chance.nextInt(400)));
        var due = chance.nextInt(5) == 0 ? null : now.plus(Duration.ofHours(chance.nextInt(400) - 100L));
        var year = chance.nextBoolean() ? 2026 : 2027;
        var number = CaseNumber.of("SHF", year, chance.nextInt(60));
        var item = new TaskItem(
                "shelf-" + each,
                number,
                programme,
                "shelf",
                title[0],
                title[1],
                title[2],
                chance.nextInt(10) == 0 ? null : one(ROLES, chance).code(),
                chance.nextInt(3) == 0 ? one(PEOPLE, chance) : null,
                name.written(),
                name.secondary(),
                chance.nextInt(6) == 0 ? null : one(List.of(Ward.values()).subList(0, 5), chance),
                created,
                due,
                30 + 20 * chance.nextInt(3),
                chance.nextBoolean() ? List.of("ja") : List.of("vi", "en"),
                warnAt(created, due),
                chance.nextInt(6) == 0 ? now.plus(Duration.ofHours(chance.nextInt(100) - 20L)) : null,
                null,
                null,
                null,
                false,
                number.value().hashCode() % 7 == 0);
        return new Entry(item, name);
    }

    private static Instant warnAt(Instant created, Instant due) {
        return due == null
                ? null
                : created.plus(Duration.between(created, due).multipliedBy(8).dividedBy(10));
    }

    static <T> T one(List<T> choices, Random chance) {
        return choices.get(chance.nextInt(choices.size()));
    }

    record Entry(TaskItem item, PersonName name) {

        @Override
        public String toString() {
            return item.id().toLowerCase(Locale.ROOT);
        }
    }
}
