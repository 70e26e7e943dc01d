package org.otonari.ofp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otonari.OtonariTest;
import org.otonari.access.AccountDirectory;
import org.otonari.access.InTheNameOf;
import org.otonari.engine.SimulatedTime;
import org.otonari.inbox.Inbox;
import org.otonari.kernel.Level;
import org.otonari.kernel.Side;
import org.otonari.kernel.Ward;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@OtonariTest
class AnswersTests {

    private static final String NOBODYS = "x".repeat(43);

    @Autowired
    Answers answers;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcTemplate table;

    @Autowired
    Applications applications;

    @Autowired
    Introductions introductions;

    @Autowired
    Pairs pairs;

    @Autowired
    Inbox inbox;

    @Autowired
    AccountDirectory accounts;

    @Autowired
    InTheNameOf inTheNameOf;

    @Autowired
    SimulatedTime time;

    @Autowired
    java.time.Clock clock;

    @Autowired
    org.otonari.Newcomers newcomers;

    private OfpWalk walk;

    @BeforeEach
    void begin() {
        walk = new OfpWalk(
                applications, introductions, newcomers, answers, inbox, accounts, inTheNameOf, time, table, clock);
    }

    @AfterEach
    void returnToThePresent() {
        time.tell(() -> {});
    }

    @Test
    void trackingLinkTellsWhereTheApplicationStands() {
        var lan = walk.applies(Side.PARTICIPANT, "Lan");

        var tracked = answers.track(walk.secret(lan, Side.PARTICIPANT, "application-received"))
                .orElseThrow();

        assertThat(tracked.number()).isEqualTo(lan);
        assertThat(tracked.status()).isEqualTo(ApplicationStatus.RECEIVED);
    }

    @Test
    void anUnknownSecretOpensNothing() {
        assertThat(answers.track(NOBODYS)).isEmpty();
        assertThat(answers.sessions(NOBODYS)).isEmpty();
        assertThat(answers.introduction(NOBODYS)).isEmpty();
        assertThat(answers.checkIn(NOBODYS)).isEmpty();
        assertThat(answers.track("")).isEmpty();
        assertThatThrownBy(() -> answers.answerIntroduction(NOBODYS, true)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> answers.askForHelp(NOBODYS)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> answers.book(NOBODYS, UUID.randomUUID())).isInstanceOf(Refusal.class);
    }

    @Test
    void aLinkOpensOnlyWhatItIsFor() {
        var lan = walk.applies(Side.PARTICIPANT, "Lan");
        var tracking = walk.secret(lan, Side.PARTICIPANT, "application-received");

        assertThat(answers.sessions(tracking)).isEmpty();
        assertThat(answers.introduction(tracking)).isEmpty();
        assertThat(answers.checkIn(tracking)).isEmpty();
        assertThatThrownBy(() -> answers.answerIntroduction(tracking, true)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> answers.answerCheckIn(tracking, "1", "ok", null))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aBookedSessionHasOnePlaceLessAndItsLinkShowsIt() {
        var lan = walk.isEligible(walk.applies(Side.PARTICIPANT, "Lan"));
        var token = walk.secret(lan, Side.PARTICIPANT, "session-invitation");
        var first = answers.sessions(token).orElseThrow().sessions().get(0);

        var booked = answers.book(token, first.id());

        assertThat(booked.placesLeft()).isEqualTo(first.placesLeft() - 1);
        assertThat(answers.sessions(token))
                .hasValueSatisfying(it -> assertThat(it.booked()).isEqualTo(booked));
        assertThat(answers.book(token, first.id())).as("the same tap twice").isEqualTo(booked);
    }

    @Test
    void anIntroductionShowsNothingOfTheOtherBeyondTheBlurredProfile() {
        var pair = walk.introduces("Lan", "吉田 恵子");

        var seen = answers.introduction(walk.secret(pair, Side.PARTICIPANT, "introduction"))
                .orElseThrow();

        assertThat(seen.side()).isEqualTo(Side.PARTICIPANT);
        assertThat(seen.name()).isEqualTo("Lan");
        assertThat(seen.answered()).isFalse();
        assertThat(seen.other().name()).isNull();
        assertThat(seen.other().decade()).isEqualTo(30);
        assertThat(seen.other().ward()).isEqualTo(Ward.SHINJUKU);
        assertThat(seen.other().languages()).extracting("level").contains(Level.NATIVE);
        assertThat(seen.toString()).doesNotContain("吉田", "@example", "1995", "Xin chào", "近所");
        assertThat(walk.mail(pair, Side.PARTICIPANT, "introduction"))
                .contains("Lan")
                .doesNotContain("吉田");
        assertThat(walk.mail(pair, Side.VOLUNTEER, "introduction"))
                .contains("吉田")
                .doesNotContain("Lan");
    }

    @Test
    void oneYesShowsNoNameYetAndTwoDo() {
        var pair = walk.introduces("Lan", "吉田 恵子");
        var lan = walk.secret(pair, Side.PARTICIPANT, "introduction");
        var keiko = walk.secret(pair, Side.VOLUNTEER, "introduction");

        answers.answerIntroduction(lan, true);
        assertThat(answers.introduction(keiko).orElseThrow().other().name()).isNull();
        assertThat(answers.introduction(lan).orElseThrow().other().name()).isNull();

        answers.answerIntroduction(keiko, true);
        assertThat(answers.introduction(lan).orElseThrow().other().name()).isEqualTo("吉田 恵子");
        assertThat(answers.introduction(keiko).orElseThrow().other().name()).isEqualTo("Lan");
    }

    @Test
    void answeringTwiceIsRefusedWhateverTheSecondAnswer() {
        var pair = walk.introduces("Lan", "吉田 恵子");
        var lan = walk.secret(pair, Side.PARTICIPANT, "introduction");
        answers.answerIntroduction(lan, true);

        assertThatThrownBy(() -> answers.answerIntroduction(lan, true)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> answers.answerIntroduction(lan, false)).isInstanceOf(Refusal.class);
        assertThat(pairs.summary(pair).status()).isEqualTo(PairStatus.INTRODUCED);
    }

    @Test
    void aNoEndsTheIntroductionWithoutANameAndClosesBothLinks() {
        var pair = walk.introduces("Lan", "吉田 恵子");
        var lan = walk.secret(pair, Side.PARTICIPANT, "introduction");
        var keiko = walk.secret(pair, Side.VOLUNTEER, "introduction");

        answers.answerIntroduction(lan, false);

        assertThat(pairs.summary(pair).status()).isEqualTo(PairStatus.NOT_ESTABLISHED);
        assertThat(answers.introduction(lan)).isEmpty();
        assertThat(answers.introduction(keiko)).isEmpty();
        assertThatThrownBy(() -> answers.answerIntroduction(keiko, true)).isInstanceOf(Refusal.class);
    }

    @Test
    void anExpiredIntroductionOpensNothing() {
        var pair = walk.introduces("Lan", "吉田 恵子");
        var lan = walk.secret(pair, Side.PARTICIPANT, "introduction");

        walk.passes(Duration.ofDays(10), pair);

        assertThat(answers.introduction(lan)).isEmpty();
        assertThatThrownBy(() -> answers.answerIntroduction(lan, true)).isInstanceOf(Refusal.class);
    }

    @Test
    void askingForHelpBringsACoordinator() {
        var pair = walk.establishes("Lan", "吉田 恵子");
        walk.passes(Duration.ofDays(15), pair);
        var lan = walk.secret(pair, Side.PARTICIPANT, "check-in");

        answers.askForHelp(lan);

        var concern = tasks.createTaskQuery()
                .processInstanceBusinessKey(pair.value())
                .taskDefinitionKey("Task_RespondToConcern")
                .list();
        assertThat(concern).hasSize(1);
        assertThat(pairs.summary(pair).checkIns())
                .filteredOn(it -> it.side() == Side.PARTICIPANT)
                .allMatch(PairSummary.CheckInSummary::helpAsked);
    }

    @Test
    void aCheckInCanBeCorrectedAndABadMoodBringsACoordinator() {
        var pair = walk.establishes("Lan", "吉田 恵子");
        walk.passes(Duration.ofDays(15), pair);
        var lan = walk.secret(pair, Side.PARTICIPANT, "check-in");

        answers.answerCheckIn(lan, "2-3", "good", "楽しかった");
        answers.answerCheckIn(lan, "1", "bad", null);

        var question = answers.checkIn(lan).orElseThrow();
        assertThat(question.answered()).isTrue();
        assertThat(question.meetings()).isEqualTo("1");
        assertThat(question.mood()).isEqualTo("bad");
        assertThat(question.message()).isNull();
        assertThat(question.otherName()).isEqualTo("吉田 恵子");
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(pair.value())
                        .taskDefinitionKey("Task_RespondToConcern")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aCheckInTakesNothingButItsChoices() {
        var pair = walk.establishes("Lan", "吉田 恵子");
        walk.passes(Duration.ofDays(15), pair);
        var lan = walk.secret(pair, Side.PARTICIPANT, "check-in");

        assertThatThrownBy(() -> answers.answerCheckIn(lan, "99", "good", null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> answers.answerCheckIn(lan, "1", "furious", null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> answers.answerCheckIn(lan, "1", "good", "あ".repeat(4001)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(answers.checkIn(lan).orElseThrow().answered()).isFalse();
    }
}
