package org.otonari.escalation.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.otonari.deadlines.ClockId;
import org.otonari.escalation.Escalations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the service tasks of an escalation do; the bean's name is the catalogue's, each is one sentence. */
@Configuration(proxyBeanMethods = false)
class EscalationDelegates {

    @Bean
    JavaDelegate raiseEscalation(Escalations escalations) {
        return it ->
                it.setVariable("escalationRole", escalations.askNext(ClockId.of((String) it.getVariable("clock"))));
    }
}
