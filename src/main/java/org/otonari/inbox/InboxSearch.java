package org.otonari.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.SearchText;
import org.otonari.kernel.SearchWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds out where in the inbox a search may lead, before a queue is read. */
@Component
class InboxSearch {

    /** More hits than this are found faster by walking a queue and looking at each task than by fetching each hit. */
    private static final int MANY = 5_000;

    private static final Pattern CASE = Pattern.compile("([a-z]{3})(\\d{4})(\\d*)");
    private static final Pattern YEAR_AND_COUNT = Pattern.compile("(20\\d\\d)(\\d{5,9})");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    private final JdbcClient database;
    private final InboxSteps steps;

    InboxSearch(JdbcClient database, InboxSteps steps) {
        this.database = database;
        this.steps = steps;
    }

    /** @return nothing if there is nothing to search for */
    @Nullable
    Hits find(String text) {
        var search = SearchText.normalise(text);
        if (search.isEmpty()) {
            return null;
        }
        var finds = new ArrayList<Clause>();
        var tests = new ArrayList<Clause>();
        var word = SearchWords.find(text).replaceAll("[%_\\\\]", "") + "%";
        finds.add(Clause.of("select distinct number from inbox_word where word like ?", word));
        tests.add(Clause.of("exists (select 1 from inbox_word w where w.number = i.number and w.word like ?)", word));
        caseNumber(search).forEach(number -> {
            finds.add(new Clause("select number from inbox_item i where " + number.sql(), number.values()));
            tests.add(number);
        });
        return new Hits(
                finds.stream().anyMatch(this::isMany),
                Clause.join(" union ", finds),
                Clause.join(" or ", tests),
                steps.titled(search));
    }

    private boolean isMany(Clause find) {
        return database.sql("select count(*) from (" + find.sql() + " limit " + (MANY + 1) + ") hits")
                        .params(find.values())
                        .query(Integer.class)
                        .single()
                > MANY;
    }

    /** As it is written, as far as it is typed; or its count alone, as people say it on the phone. */
    private static List<Clause> caseNumber(String search) {
        var found = new ArrayList<Clause>();
        var number = CASE.matcher(search);
        if (number.matches()) {
            var written =
                    number.group(1).toUpperCase(java.util.Locale.ROOT) + "-" + number.group(2) + "-" + number.group(3);
            found.add(Clause.of("i.case_number like ?", written + "%"));
        }
        var year = YEAR_AND_COUNT.matcher(search);
        if (year.matches()) {
            found.add(Clause.of(
                    "(i.case_count = ? and i.case_number like ?)",
                    Integer.parseInt(year.group(2)),
                    "___-" + year.group(1) + "-%"));
        }
        if (COUNT.matcher(search).matches()) {
            found.add(Clause.of("i.case_count = ?", Integer.parseInt(search)));
        }
        return found;
    }

    /**
     * @param many whether there are so many that a queue is walked instead of fetching each
     * @param numbers selects the numbers of tasks found by a name or a case number
     * @param test says the same of one task {@code i}
     * @param steps numbers of the steps whose title was found
     */
    record Hits(boolean many, Clause numbers, Clause test, List<Integer> steps) {}
}
