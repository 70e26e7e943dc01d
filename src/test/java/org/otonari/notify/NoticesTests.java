package org.otonari.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.otonari.OtonariTest;
import org.otonari.access.Role;
import org.otonari.access.TestSignIn;
import org.otonari.kernel.CaseNumber;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@OtonariTest
class NoticesTests {

    private static final CaseNumber CASE = new CaseNumber("OFP-2026-00001");

    @Autowired
    Notices notices;

    @Autowired
    NoticeNews news;

    @Autowired
    TransactionTemplate transaction;

    private final String hana = "hana-" + UUID.randomUUID();
    private final String taro = "taro-" + UUID.randomUUID();

    @AfterEach
    void signOut() {
        TestSignIn.out();
    }

    @Test
    void aNoticeIsNewUntilItsReaderOpensIt() {
        tell(hana, "first");
        tell(hana, "second");
        as(hana);

        assertThat(notices.mine(0, 10)).extracting(Notices.Told::textKey).containsExactly("second", "first");
        assertThat(notices.unread()).isEqualTo(2);

        notices.markRead(notices.mine(0, 10).get(1).id());

        assertThat(notices.unread()).isEqualTo(1);
        assertThat(notices.mine(0, 10).get(1).readAt()).isNotNull();

        notices.markAllRead();

        assertThat(notices.unread()).isZero();
    }

    @Test
    void everybodyReadsTheirOwnOnly() {
        tell(hana, "first");
        as(hana);
        var hers = notices.mine(0, 10).get(0).id();

        as(taro);
        notices.markRead(hers);
        notices.markAllRead();
        assertThat(notices.mine(0, 10)).isEmpty();

        as(hana);
        assertThat(notices.unread()).isEqualTo(1);
    }

    @Test
    void nobodySignedInReadsNothing() {
        assertThatThrownBy(() -> notices.unread()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aNoticeIsWrittenWithTheChangeItTellsOfOrNotAtAll() {
        assertThatThrownBy(() -> notices.tell(NoticeKind.MENTION, hana, CASE, "case/" + CASE, "first"))
                .isInstanceOf(IllegalTransactionStateException.class);

        transaction.executeWithoutResult(status -> {
            notices.tell(NoticeKind.MENTION, hana, CASE, "case/" + CASE, "first");
            status.setRollbackOnly();
        });

        as(hana);
        assertThat(notices.mine(0, 10)).isEmpty();
    }

    @Test
    void openPagesHearOfANoticeOnceItIsCommittedAndNoLongerThanTheyListen() {
        var heard = new AtomicInteger();
        var listening = news.listen(hana, heard::incrementAndGet);

        transaction.executeWithoutResult(status -> {
            notices.tell(NoticeKind.MENTION, hana, CASE, "case/" + CASE, "first");
            assertThat(heard).hasValue(0);
        });
        assertThat(heard).hasValue(1);

        tell(taro, "another's");
        listening.remove();
        tell(hana, "second");
        assertThat(heard).hasValue(1);
    }

    @Test
    void anArgumentNamesAPersonByAccountAndNeverByName() {
        transaction.executeWithoutResult(status ->
                notices.tell(NoticeKind.MENTION, hana, CASE, "case/" + CASE, "first", Notices.person(taro), CASE));
        as(hana);

        var told = notices.mine(0, 10).get(0);

        assertThat(told.arguments()).containsExactly("account:" + taro, CASE.value());
        assertThat(Notices.Told.account(told.arguments().get(0))).isEqualTo(taro);
        assertThat(Notices.Told.account(told.arguments().get(1))).isNull();
    }

    private void tell(String account, String key) {
        transaction.executeWithoutResult(
                status -> notices.tell(NoticeKind.MENTION, account, CASE, "case/" + CASE, key));
    }

    private static void as(String account) {
        TestSignIn.as(account, Role.COORDINATOR);
    }
}
