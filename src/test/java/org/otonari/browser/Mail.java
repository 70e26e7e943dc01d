package org.otonari.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mailboxes of the people of a test. */
class Mail {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final JdbcClient database;

    Mail(ApplicationContext product) {
        database = product.getBean(JdbcClient.class);
    }

    /** Templates of what an address has received, first one first. */
    List<String> received(String address) {
        return database.sql("select template from message where address = ? order by created_at, template")
                .param(address)
                .query(String.class)
                .list();
    }

    /** The link in the latest mail of this template. */
    String link(String address, String template) {
        var bodies = database.sql(
                        "select body from message where address = ? and template = ? order by created_at desc limit 1")
                .params(address, template)
                .query(String.class)
                .list();
        assertThat(bodies)
                .as(template + " to " + address + ", who received " + received(address))
                .isNotEmpty();
        var link = LINK.matcher(bodies.get(0));
        assertThat(link.find()).as("a link in " + template).isTrue();
        return link.group();
    }
}
