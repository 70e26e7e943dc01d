package org.otonari.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otonari.inbox.InboxConditions;
import org.otonari.inbox.InboxConditions.State;
import org.otonari.inbox.InboxQuery;
import org.otonari.inbox.InboxQuery.Due;
import org.otonari.inbox.InboxQuery.Queue;
import org.otonari.inbox.InboxQuery.Sort;
import org.otonari.kernel.Programme;
import org.otonari.kernel.Ward;

/** What an address says is understood, and what it cannot say is passed over. */
class InboxFilterTests {

    @Test
    void everythingSurvivesGoingIntoATaskAndBack() {
        var query = new InboxQuery(
                Queue.ALL,
                Due.THIS_WEEK,
                new InboxConditions(
                        Programme.OFP,
                        null,
                        "Task_Decide",
                        Ward.KOTO,
                        "vi",
                        "coordinator1",
                        LocalDate.of(2027, 6, 1),
                        LocalDate.of(2027, 6, 30),
                        State.AT_RISK),
                "𠮷田 & グエン=?",
                Sort.WARD,
                true);

        assertThat(InboxAddress.read(new InboxAddress(Shown.WAITING, query).text()))
                .isEqualTo(new InboxAddress(Shown.WAITING, query));
    }

    @Test
    void theUsualInboxHasAnAddressWithoutAnything() {
        assertThat(InboxAddress.start().text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "queue=everybody",
                "ward=%00",
                "step=' or 1=1",
                "from=2027-13-45",
                "to=+999999999-12-31",
                "state=",
                "sort=secret",
                "assignee=%F0%A0%AE%B7",
                "language=../..",
                "list=all",
                "&&&==",
                "programme=ofp;drop",
                "from=0000-01-01"
            })
    void whatMakesNoSenseIsPassedOver(String text) {
        assertThat(InboxAddress.read(text)).isEqualTo(InboxAddress.start());
    }

    @Test
    void aSearchIsCutBetweenLettersNotWithinOne() {
        var read = InboxAddress.read("q=" + "%F0%A0%AE%B7".repeat(150));

        assertThat(read.query().search()).isEqualTo("𠮷".repeat(100));
    }
}
