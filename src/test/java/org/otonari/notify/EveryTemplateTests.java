package org.otonari.notify;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.otonari.Newcomers;
import org.otonari.OtonariTest;
import org.otonari.Time;
import org.otonari.kernel.CaseNumber;
import org.otonari.ofp.Applications;
import org.otonari.people.PersonDetails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every kind of message to a person, in every language it is shipped in, through a real mail server. */
@OtonariTest
class EveryTemplateTests {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final String LINK = "https://otonari.example/page/0123456789";

    @Autowired
    PostOffice post;

    @Autowired
    Messages messages;

    @Autowired
    Newcomers newcomers;

    @Autowired
    Applications applications;

    @Autowired
    Time time;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void begin() {
        database.sql("delete from message where status in ('PENDING', 'SENDING')")
                .update();
        time.begin();
    }

    @AfterEach
    void end() {
        post.close();
        time.end();
    }

    static Stream<Arguments> templates() {
        return new ShippedTexts()
                .all().entrySet().stream()
                        .filter(it -> !it.getKey().startsWith("staff-"))
                        .flatMap(it ->
                                it.getValue().keySet().stream().map(language -> Arguments.of(it.getKey(), language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("templates")
    void arrivesInTheReadersLanguageWithItsLinkAndNothingLeftOpen(String template, String language) throws Exception {
        var number = newcomers.submitted(language.startsWith("ja") ? newcomers.keiko() : newcomers.lan());
        database.sql("update person set language = ? where id = ?")
                .params(language, person(number).id().toString())
                .update();
        post.open();
        var key = send(number, template);

        post.round();

        var mail = only(person(number).email().value());
        assertThat(mail.getHeader("Content-Language")).containsExactly(language);
        assertThat(mail.getHeader(MailChannel.KEY)).containsExactly(key.toString());
        var text = mail.getSubject() + "\n" + mail.getContent();
        assertThat(text).contains(number.value()).doesNotContain("{", "}");
        if (new ShippedTexts().of(template).get(language).values().contains("link")) {
            assertThat(text).containsPattern(Pattern.quote(LINK + "?lang=" + language) + "\\s");
        }
        var person = person(number);
        ADDRESS.matcher(text)
                .results()
                .map(it -> it.group().toLowerCase(Locale.ROOT))
                .forEach(address -> assertThat(address)
                        .doesNotContain(
                                person.email().value(),
                                person.id().toString(),
                                person.name().written().toLowerCase(Locale.ROOT),
                                person.birthDate().toString()));
    }

    private UUID send(CaseNumber number, String template) {
        var values = new HashMap<String, String>();
        TextCheck.known(new ShippedTexts().of(template).values())
                .forEach(it -> values.put(it, it.equals("link") ? LINK : it));
        return Objects.requireNonNull(transaction.execute(
                status -> messages.send(NewMessage.about(number, person(number).id(), template, Map.copyOf(values)))));
    }

    private PersonDetails person(CaseNumber number) {
        return applications.summary(number).person();
    }

    private MimeMessage only(String address) {
        assertThat(post.mailsTo(address)).hasSize(1);
        return post.mailsTo(address).get(0);
    }
}
