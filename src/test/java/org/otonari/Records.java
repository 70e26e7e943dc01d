package org.otonari;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.otonari.casefile.CaseFiles;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the product has written, as a test asks for it. */
@Component
public class Records {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/([A-Za-z0-9_-]{43})");

    private final JdbcClient database;
    private final CaseFiles cases;

    Records(JdbcClient database, CaseFiles cases) {
        this.database = database;
        this.cases = cases;
    }

    public String status(CaseNumber number) {
        return cases.view(number).status();
    }

    public String outcome(CaseNumber number) {
        return cases.view(number).outcome();
    }

    /** How many people an introduction or pair holds now. */
    public int held(CaseNumber pair) {
        return database.sql("select count(*) from ofp_hold where pair_number = ?")
                .param(pair.value())
                .query(Integer.class)
                .single();
    }

    /** Templates of the messages of a case, first one first. */
    public List<String> letters(CaseNumber number) {
        return database.sql("select replace(json_value(arguments, '$[0]'), 'notify.template.', '') from timeline_entry"
                        + " where case_number = ? and kind = 'MESSAGE' order by id")
                .param(number.value())
                .query(String.class)
                .list();
    }

    public List<String> letters(CaseNumber number, PersonId person) {
        return database.sql(
                        "select template from message where case_number = ? and person_id = ? order by created_at, template")
                .params(number.value(), person.value().toString())
                .query(String.class)
                .list();
    }

    /** Text keys of the case's history without tasks and messages, first one first. */
    public List<String> events(CaseNumber number) {
        return database.sql("select text_key from timeline_entry where case_number = ? and kind = 'EVENT' order by id")
                .param(number.value())
                .query(String.class)
                .list();
    }

    /** The secret in the latest message of this template to a person. */
    public String token(CaseNumber number, PersonId person, String template) {
        var bodies = database.sql("select body from message where case_number = ? and person_id = ? and template = ?"
                        + " order by created_at desc")
                .params(number.value(), person.value().toString(), template)
                .query(String.class)
                .list();
        assertThat(bodies).as(template + " of " + number).isNotEmpty();
        var link = LINK.matcher(bodies.get(0));
        assertThat(link.find()).as("a private link in " + template).isTrue();
        return link.group(1);
    }

    public int count(String table, String column, Object value) {
        return database.sql("select count(*) from " + table + " where " + column + " = ?")
                .param(value)
                .query(Integer.class)
                .single();
    }
}
