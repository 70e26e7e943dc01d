package org.otonari.ofp.process;

import static org.otonari.ofp.process.Variables.caseNumber;
import static org.otonari.ofp.process.Variables.moment;
import static org.otonari.ofp.process.Variables.number;
import static org.otonari.ofp.process.Variables.required;
import static org.otonari.ofp.process.Variables.set;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.otonari.engine.ReversibleDelegate;
import org.otonari.kernel.Side;
import org.otonari.ofp.Accompaniment;
import org.otonari.ofp.Introductions;
import org.otonari.ofp.PairEndings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the service tasks of a pair do; the bean's name is the catalogue's, each is one sentence. A reversible one changes nothing but its own pair, and writes. */
@Configuration(proxyBeanMethods = false)
class PairDelegates {

    @Bean
    JavaDelegate holdBoth(Introductions introductions) {
        return it -> introductions.holdBoth(caseNumber(it));
    }

    @Bean
    JavaDelegate sendIntroductions(Introductions introductions) {
        return it -> {
            var times = introductions.sendIntroductions(caseNumber(it));
            set(it, "answerReminderAt", times.reminder());
            set(it, "proposalExpiresAt", times.expiry());
        };
    }

    @Bean
    JavaDelegate remindAnswers(Introductions introductions, Clock clock) {
        return it -> introductions.remindAnswers(
                caseNumber(it), Objects.requireNonNullElseGet(moment(it, "proposalExpiresAt"), clock::instant));
    }

    @Bean
    JavaDelegate closeProposal(Introductions introductions) {
        return it -> introductions.closeProposal(caseNumber(it), required(it, "outcome"));
    }

    @Bean
    ReversibleDelegate askMembershipFees(Introductions introductions) {
        return it -> introductions.askMembershipFees(
                caseNumber(it), number(it, "participantFee"), number(it, "volunteerFee"));
    }

    @Bean
    ReversibleDelegate inviteToFirstMeeting(Introductions introductions) {
        return it -> introductions.inviteToFirstMeeting(caseNumber(it));
    }

    @Bean
    JavaDelegate establishPair(Accompaniment accompaniment) {
        return it -> set(it, "plannedEndAt", accompaniment.establish(caseNumber(it)));
    }

    @Bean
    ReversibleDelegate planNextMilestone(Accompaniment accompaniment) {
        return it -> set(it, "milestoneAt", accompaniment.nextMilestone(caseNumber(it)));
    }

    @Bean
    JavaDelegate noteMilestone(Accompaniment accompaniment) {
        return it -> it.setVariable(
                "milestone", accompaniment.noteMilestone(caseNumber(it)).code());
    }

    @Bean
    JavaDelegate sendCheckIns(Accompaniment accompaniment) {
        return it -> accompaniment.sendCheckIns(caseNumber(it));
    }

    @Bean
    JavaDelegate remindCheckIns(Accompaniment accompaniment) {
        return it -> accompaniment.remindCheckIns(caseNumber(it));
    }

    @Bean
    JavaDelegate resumePair(Accompaniment accompaniment) {
        return it -> set(it, "plannedEndAt", accompaniment.resume(caseNumber(it)));
    }

    @Bean
    JavaDelegate sendClosingNotice(Accompaniment accompaniment) {
        return it -> accompaniment.sendClosingNotice(caseNumber(it));
    }

    @Bean
    JavaDelegate completePair(PairEndings endings) {
        return it -> endings.complete(caseNumber(it), nextSteps(it));
    }

    @Bean
    JavaDelegate endPairEarly(PairEndings endings) {
        return it ->
                it.setVariable("nextSteps", endings.endEarly(caseNumber(it)).code());
    }

    @Bean
    JavaDelegate returnToWaitingList(PairEndings endings) {
        return it -> endings.rematch(caseNumber(it));
    }

    @Bean
    JavaDelegate applyNextSteps(PairEndings endings) {
        return it -> endings.applyNextSteps(caseNumber(it), nextSteps(it));
    }

    private static Map<Side, String> nextSteps(DelegateExecution execution) {
        return Map.of(
                Side.PARTICIPANT, required(execution, "participantNext"),
                Side.VOLUNTEER, required(execution, "volunteerNext"));
    }
}
