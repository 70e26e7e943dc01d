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
import org.otonari.kernel.Side;
import org.otonari.ofp.Pairs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the service tasks of a pair do; the bean's name is the catalogue's, each is one sentence. */
@Configuration(proxyBeanMethods = false)
class PairDelegates {

    @Bean
    JavaDelegate holdBoth(Pairs pairs) {
        return it -> pairs.holdBoth(caseNumber(it));
    }

    @Bean
    JavaDelegate sendIntroductions(Pairs pairs) {
        return it -> {
            var times = pairs.sendIntroductions(caseNumber(it));
            set(it, "answerReminderAt", times.reminder());
            set(it, "proposalExpiresAt", times.expiry());
        };
    }

    @Bean
    JavaDelegate remindAnswers(Pairs pairs, Clock clock) {
        return it -> pairs.remindAnswers(
                caseNumber(it), Objects.requireNonNullElseGet(moment(it, "proposalExpiresAt"), clock::instant));
    }

    @Bean
    JavaDelegate closeProposal(Pairs pairs) {
        return it -> pairs.closeProposal(caseNumber(it), required(it, "outcome"));
    }

    @Bean
    JavaDelegate askMembershipFees(Pairs pairs) {
        return it -> pairs.askMembershipFees(
                caseNumber(it), number(it, "participantFee"), number(it, "volunteerFee"));
    }

    @Bean
    JavaDelegate inviteToFirstMeeting(Pairs pairs) {
        return it -> pairs.inviteToFirstMeeting(caseNumber(it));
    }

    @Bean
    JavaDelegate establishPair(Pairs pairs) {
        return it -> set(it, "plannedEndAt", pairs.establish(caseNumber(it)));
    }

    @Bean
    JavaDelegate planNextMilestone(Pairs pairs) {
        return it -> set(it, "milestoneAt", pairs.nextMilestone(caseNumber(it)));
    }

    @Bean
    JavaDelegate noteMilestone(Pairs pairs) {
        return it -> it.setVariable("milestone", pairs.noteMilestone(caseNumber(it)).code());
    }

    @Bean
    JavaDelegate sendCheckIns(Pairs pairs) {
        return it -> pairs.sendCheckIns(caseNumber(it));
    }

    @Bean
    JavaDelegate remindCheckIns(Pairs pairs) {
        return it -> pairs.remindCheckIns(caseNumber(it));
    }

    @Bean
    JavaDelegate resumePair(Pairs pairs) {
        return it -> set(it, "plannedEndAt", pairs.resume(caseNumber(it)));
    }

    @Bean
    JavaDelegate sendClosingNotice(Pairs pairs) {
        return it -> pairs.sendClosingNotice(caseNumber(it));
    }

    @Bean
    JavaDelegate completePair(Pairs pairs) {
        return it -> pairs.complete(caseNumber(it), nextSteps(it));
    }

    @Bean
    JavaDelegate endPairEarly(Pairs pairs) {
        return it -> it.setVariable("nextSteps", pairs.endEarly(caseNumber(it)).code());
    }

    @Bean
    JavaDelegate returnToWaitingList(Pairs pairs) {
        return it -> pairs.rematch(caseNumber(it));
    }

    @Bean
    JavaDelegate applyNextSteps(Pairs pairs) {
        return it -> pairs.applyNextSteps(caseNumber(it), nextSteps(it));
    }

    private static Map<Side, String> nextSteps(DelegateExecution execution) {
        return Map.of(
                Side.PARTICIPANT, required(execution, "participantNext"),
                Side.VOLUNTEER, required(execution, "volunteerNext"));
    }
}
