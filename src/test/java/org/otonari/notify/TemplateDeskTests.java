package org.otonari.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.otonari.Newcomers;
import org.otonari.OtonariTest;
import org.otonari.access.OwnAccount;
import org.otonari.access.Role;
import org.otonari.ofp.Applications;
import org.otonari.rest.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Managers write the words; what they never touched stays the product's. */
@OtonariTest
class TemplateDeskTests {

    private static final String CHECK_IN = "check-in";
    private static final TemplateText OURS = new TemplateText("お元気ですか", "{name} 様\n\nこちらからどうぞ：\n{link}");

    @Autowired
    TemplateDesk desk;

    @Autowired
    MailTemplates templates;

    @Autowired
    PostOffice post;

    @Autowired
    OwnAccount own;

    @Autowired
    Newcomers newcomers;

    @Autowired
    Applications applications;

    @Autowired
    Staff staff;

    @Autowired
    JdbcClient database;

    private String manager;

    @BeforeEach
    void begin() {
        database.sql("delete from message_text").update();
        manager = staff.hire(Role.MANAGER);
        staff.signIn(manager);
    }

    @AfterEach
    void end() {
        database.sql("delete from message_text").update();
        staff.signOut();
    }

    @Test
    void whatAManagerWritesIsWhatIsSentAndOtherLanguagesStay() {
        desk.save(CHECK_IN, "ja", 0, OURS);

        assertThat(render("ja").subject()).isEqualTo("お元気ですか");
        assertThat(render("ja").body()).isEqualTo("LAN 様\n\nこちらからどうぞ：\nhttps://example.org/x");
        assertThat(render("en").subject()).isEqualTo("How are you? (one minute)");
    }

    @Test
    void aNewLanguageIsReadByThoseWhoReadItAndOthersFallBackToEnglish() {
        desk.save(CHECK_IN, "id", 0, new TemplateText("Apa kabar?", "{name}\n{link}"));

        assertThat(render("id").language()).isEqualTo("id");
        assertThat(render("my").language()).isEqualTo("en");
    }

    @Test
    void theListSaysWhichLanguagesAreOursAndWhichReadAnother() {
        var number = newcomers.submitted(newcomers.lan());
        database.sql("update person set language = 'th' where id = ?")
                .param(applications.summary(number).person().id().toString())
                .update();
        desk.save(CHECK_IN, "ja", 0, OURS);

        var listed = desk.all().stream()
                .filter(it -> it.name().equals(CHECK_IN))
                .findFirst()
                .orElseThrow();

        assertThat(listed.languages())
                .containsEntry("ja", TemplateDesk.State.EDITED)
                .containsEntry("en", TemplateDesk.State.SHIPPED);
        assertThat(listed.missing()).containsEntry("th", "en");
    }

    @Test
    void everyVersionSaysWhoWroteItAndCanBeWrittenAgain() {
        desk.save(CHECK_IN, "ja", 0, OURS);
        desk.save(CHECK_IN, "ja", 1, new TemplateText("二つ目", "{name} {link}"));
        desk.save(CHECK_IN, "ja", 2, OURS);

        var sheet = desk.open(CHECK_IN, "ja");

        assertThat(sheet.versions()).extracting(TemplateDesk.Version::number).containsExactly(3, 2, 1);
        assertThat(sheet.versions()).allSatisfy(it -> assertThat(it.by()).isEqualTo(manager));
        assertThat(sheet.text()).isEqualTo(OURS);
    }

    @Test
    void theShippedTextComesBack() {
        desk.save(CHECK_IN, "en", 0, OURS);
        assertThat(desk.open(CHECK_IN, "en").canForget()).isTrue();

        desk.forget(CHECK_IN, "en", 1);

        assertThat(render("en").subject()).isEqualTo("How are you? (one minute)");
        assertThat(desk.open(CHECK_IN, "en").versions()).hasSize(2);
    }

    @Test
    void ofTwoWhoWriteAtOnceTheSecondReadsWhy() {
        desk.save(CHECK_IN, "ja", 0, OURS);

        assertThatThrownBy(() -> desk.save(CHECK_IN, "ja", 0, new TemplateText("後から", "{name} {link}")))
                .isInstanceOfSatisfying(
                        TextRefused.class, it -> assertThat(it.key()).isEqualTo("notify.text.refused.changed"));
        assertThat(render("ja").subject()).isEqualTo("お元気ですか");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "subject | a {name}\\n{lnk}{link} | notify.text.refused.inLine",
                "subject | a { link } {link} | notify.text.refused.inLine",
                "subject | a {link | notify.text.refused.inLine",
                "{amount} | {link} | notify.text.refused.inSubject",
                "subject | no link here, {name} | notify.text.refused.missing",
                "'' | {link} | notify.text.refused.empty"
            })
    void aTextThatWouldNotReadIsRefusedWithThePlace(String subject, String body, String key) {
        var text = new TemplateText(subject, body.replace("\\n", "\n"));

        assertThatThrownBy(() -> desk.save(CHECK_IN, "ja", 0, text))
                .isInstanceOfSatisfying(
                        TextRefused.class, it -> assertThat(it.key()).isEqualTo(key));
        assertThatThrownBy(() -> desk.preview(CHECK_IN, text)).isInstanceOf(TextRefused.class);
    }

    @Test
    void theRefusalNamesTheLine() {
        assertThatThrownBy(() -> desk.save(CHECK_IN, "ja", 0, new TemplateText("s", "{link}\n\n{lnk}")))
                .isInstanceOfSatisfying(
                        TextRefused.class, it -> assertThat(it.arguments()).containsExactly("{lnk}", 3));
    }

    @Test
    void thePreviewHasAValueForEverythingInEveryTemplateAndLanguage() {
        assertThat(desk.all())
                .hasSizeGreaterThan(20)
                .allSatisfy(template -> template.languages().keySet().forEach(language -> {
                    var preview = desk.preview(
                            template.name(),
                            desk.open(template.name(), language).text());
                    assertThat(preview.subject() + preview.body()).doesNotContain("{", "}");
                }));
    }

    @Test
    void aTestMailGoesToTheWriterAlone() throws Exception {
        var address = "manager-" + UUID.randomUUID() + "@example.org";
        database.sql("delete from message where status in ('PENDING', 'SENDING')")
                .update();
        own.writeToMe(address, "ja");
        post.open();
        try {
            desk.sendToMyself(CHECK_IN, "ja", OURS);
            post.round();

            assertThat(post.mails()).hasSize(1);
            assertThat(post.mailsTo(address).get(0).getSubject()).isEqualTo("【試し送り】お元気ですか");
        } finally {
            post.close();
        }
    }

    @Test
    void withoutAnAddressThereIsNoTestMail() {
        assertThatThrownBy(() -> desk.sendToMyself(CHECK_IN, "ja", OURS))
                .isInstanceOfSatisfying(
                        TextRefused.class, it -> assertThat(it.key()).isEqualTo("notify.text.refused.noAddress"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MANAGER", "ADMIN"})
    void nobodyElseReadsOrWritesTexts(Role role) {
        staff.signIn(staff.hire(role));

        assertThatThrownBy(() -> desk.all()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.open(CHECK_IN, "ja")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.save(CHECK_IN, "ja", 0, OURS)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.forget(CHECK_IN, "ja", 0)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.preview(CHECK_IN, OURS)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.sendToMyself(CHECK_IN, "ja", OURS)).isInstanceOf(AccessDeniedException.class);
    }

    private MailTemplates.Rendered render(String language) {
        return templates.render(
                CHECK_IN,
                language,
                Map.of("name", "LAN", "caseNumber", "OFP-2026-00042", "link", "https://example.org/x"));
    }
}
