package org.otonari.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.otonari.OtonariTest;
import org.otonari.Time;
import org.otonari.access.Role;
import org.otonari.casefile.CaseAccess;
import org.otonari.inbox.InboxQuery.Queue;
import org.otonari.inbox.Shelf.Entry;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Programme;
import org.otonari.kernel.Ward;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Every queue, filter and order shows what it says, and nothing of what is none of the reader's business. */
@OtonariTest
class InboxQueriesTests {

    private static final int MANY = 400;
    private static final List<String> SEARCHES = List.of(
            "けいこ",
            "ケイコ",
            "ﾖｼﾀﾞ",
            "吉田",
            "恵子",
            "lan",
            "Nguyen Thi",
            "THILAN",
            "高橋",
            "မြင့်",
            "محمد",
            "علي",
            "สมชาย",
            "오태경",
            "태경",
            "obrien",
            "面談",
            "決める",
            "fee",
            "decide",
            "SHF-2026-000",
            "SHF-2027-00012",
            "12",
            "00012",
            "202600012",
            "だい",
            "%",
            "_");

    @Autowired
    Shelf shelf;

    @Autowired
    InboxReader reader;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    CaseAccess access;

    @Autowired
    InboxSearch search;

    @Autowired
    InboxSteps steps;

    @Autowired
    Time time;

    @Autowired
    Clock clock;

    private final Random chance = new Random(7);
    private List<Entry> all = List.of();

    @BeforeEach
    void fill() {
        time.begin();
        shelf.clear();
        all = shelf.fill(MANY, chance);
    }

    @AfterEach
    void clear() {
        shelf.clear();
        time.end();
    }

    @Test
    void anyQueryShowsExactlyWhatLookingAtEachTaskWouldPageByPage() {
        for (var round = 0; round < 600; round++) {
            var query = anyQuery();
            var account = Shelf.one(Shelf.PEOPLE, chance);
            var roles = roles();
            var named = named();
            var expected = new NaiveInbox(all, account, roles, named, clock).of(query);
            shelf.nameOn(named, account);

            var pages = new ArrayList<String>();
            for (var offset = 0; offset == 0 || offset < expected.size(); offset += 37) {
                reader.page(query, account, roles, offset, 37).forEach(it -> pages.add(it.id()));
            }

            assertThat(pages)
                    .as(query + " of " + account + " " + roles + " named on " + named)
                    .containsExactlyInAnyOrderElementsOf(
                            expected.stream().map(it -> it.item().id()).toList());
            assertThat(reader.count(query, account, roles))
                    .as("count of " + query)
                    .isEqualTo(expected.size());
            assertThat(pages.stream().map(byId()).toList())
                    .as("order of " + query)
                    .isSortedAccordingTo(NaiveInbox.firstColumn(query));
        }
    }

    @Test
    void aPageFarDownIsTheOneThatScrollingThereWouldShow() {
        var strides = inStrides();
        var far = 0;
        for (var round = 0; round < 400; round++) {
            var query = round % 3 == 0 ? anyQuery() : anyQuery().with(InboxConditions.NONE);
            var account = Shelf.one(Shelf.PEOPLE, chance);
            var roles = roles();
            shelf.nameOn(named(), account);
            var scrolled = ids(reader.page(query, account, roles, 0, MANY));
            var middle = scrolled.size() / 2;
            var anywhere = chance.nextInt(scrolled.size() + 1);

            for (var offset : List.of(middle, anywhere, Math.max(0, scrolled.size() - 3), scrolled.size())) {
                assertThat(ids(strides.page(query, account, roles, offset, 11)))
                        .as("row " + offset + " of " + query + " of " + account + " " + roles)
                        .isEqualTo(scrolled.subList(offset, Math.min(scrolled.size(), offset + 11)));
                far += offset > 5 ? 1 : 0;
            }
            assertThat(strides.page(query, account, roles, MANY + 100, 11)).isEmpty();
        }
        assertThat(far).isGreaterThan(500);
    }

    @ParameterizedTest
    @EnumSource(InboxQuery.Sort.class)
    void equalsFollowEachOtherTheSameWayOnEveryPage(InboxQuery.Sort sort) {
        var strides = inStrides();
        database.sql(
                        "update inbox_item set priority = 50, ward = null, person_reading = 'あ', created_at = '2027-01-01',"
                                + " due_at = if(number % 3 = 0, '2027-02-01', '2027-02-02') where process_key = 'shelf'")
                .update();
        for (var descending : List.of(false, true)) {
            var query = InboxQuery.everything().with(Queue.ALL).sorted(sort, descending);
            var roles = Set.copyOf(Shelf.ROLES);
            var scrolled = ids(reader.page(query, "aoki", roles, 0, MANY));
            var pages = new ArrayList<String>();
            for (var offset = 0; offset < scrolled.size(); offset += 13) {
                pages.addAll(ids(strides.page(query, "aoki", roles, offset, 13)));
            }

            assertThat(pages).isEqualTo(scrolled).doesNotHaveDuplicates().hasSizeGreaterThan(200);
        }
    }

    /** Takes every page after the fifth row for far. */
    private InboxReader inStrides() {
        return new InboxReader(database, transactions, new FarPages(database, 5), access, search, steps, clock);
    }

    private static List<String> ids(List<TaskItem> page) {
        return page.stream().map(TaskItem::id).toList();
    }

    @ParameterizedTest
    @EnumSource(Queue.class)
    void aStrangersInboxIsEmptyWhateverIsAskedFor(Queue queue) {
        for (var sort : InboxQuery.Sort.values()) {
            var query = InboxQuery.everything().with(queue).sorted(sort, false);
            for (var search : SEARCHES) {
                assertThat(reader.page(query.searching(search), "stranger", Set.of(), 0, 50))
                        .isEmpty();
            }
            assertThat(reader.count(query, "stranger", Set.of(Role.DOCTOR))).isZero();
            assertThat(reader.page(query.narrowed(it -> it.assignee("aoki")), "stranger", Set.of(Role.DOCTOR), 0, 50))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "けいこ,9",
        "よしだ,9",
        "吉田,9",
        "𠮷田,9",
        "ﾅｶﾞｲ,0",
        "ラン,1",
        "グエン,1",
        "thi lan,1",
        "Lan,1",
        "uyen,0",
        "高橋,1",
        "髙橋,1",
        "မြင့်,1",
        "علي,1",
        "태경,1",
        "brien,1",
        "o'brien,1",
    })
    void aNameIsFoundInEveryScriptByTheBeginningOfAWord(String search, int expected) {
        var found = reader.page(everythingMatching(search), "aoki", Set.copyOf(Shelf.ROLES), 0, MANY).stream()
                .map(TaskItem::person)
                .collect(Collectors.toSet());

        assertThat(found).hasSize(expected == 9 ? 2 : expected);
    }

    @Test
    void asManyHitsAsCannotBeFetchedOneByOneAreStillAllFound() {
        var more = shelf.fill(5_100, chance, MANY, 1);
        var query = everythingMatching("よし");

        assertThat(reader.count(query, "aoki", Set.copyOf(Shelf.ROLES)))
                .isEqualTo(new NaiveInbox(
                                java.util.stream.Stream.concat(all.stream(), more.stream())
                                        .toList(),
                                "aoki",
                                Set.copyOf(Shelf.ROLES),
                                List.of(),
                                clock)
                        .of(query)
                        .size())
                .isGreaterThan(2_000);
    }

    private static InboxQuery everythingMatching(String search) {
        return InboxQuery.everything().with(Queue.ALL).searching(search);
    }

    private Function<String, Entry> byId() {
        var entries = new LinkedHashMap<String, Entry>();
        all.forEach(it -> entries.put(it.item().id(), it));
        return entries::get;
    }

    private Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        Shelf.ROLES.stream().filter(it -> chance.nextBoolean()).forEach(roles::add);
        return roles;
    }

    private List<CaseNumber> named() {
        return chance.nextBoolean()
                ? List.of()
                : all.stream()
                        .map(it -> it.item().caseNumber())
                        .sorted(Comparator.comparing(CaseNumber::value))
                        .distinct()
                        .filter(it -> chance.nextInt(4) == 0)
                        .toList();
    }

    private InboxQuery anyQuery() {
        var today = LocalDate.now(clock);
        var query = InboxQuery.everything()
                .with(Shelf.one(List.of(Queue.values()), chance))
                .with(chance.nextInt(3) == 0 ? Shelf.one(List.of(InboxQuery.Due.values()), chance) : InboxQuery.Due.ANY)
                .sorted(Shelf.one(List.of(InboxQuery.Sort.values()), chance), chance.nextBoolean());
        var conditions = InboxConditions.NONE;
        conditions = maybe() ? conditions.programme(Shelf.one(List.of(Programme.values()), chance)) : conditions;
        conditions = maybe() ? conditions.ward(Shelf.one(List.of(Ward.values()), chance)) : conditions;
        conditions =
                maybe() ? conditions.step(Shelf.one(List.of("Task_ShelfDecide", "Task_Other"), chance)) : conditions;
        conditions = maybe() ? conditions.language(Shelf.one(List.of("ja", "en", "e"), chance)) : conditions;
        conditions = maybe() ? conditions.role(Shelf.one(Shelf.ROLES, chance).code()) : conditions;
        conditions = maybe() ? conditions.assignee(Shelf.one(Shelf.PEOPLE, chance)) : conditions;
        conditions = maybe() ? conditions.due(today.minusDays(1), today.plusDays(chance.nextInt(5))) : conditions;
        conditions =
                maybe() ? conditions.state(Shelf.one(List.of(InboxConditions.State.values()), chance)) : conditions;
        return query.with(conditions).searching(chance.nextInt(3) == 0 ? Shelf.one(SEARCHES, chance) : "");
    }

    private boolean maybe() {
        return chance.nextInt(5) == 0;
    }
}
