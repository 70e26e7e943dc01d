package org.otonari.ofp.process;

import static org.otonari.ofp.process.Variables.caseNumber;
import static org.otonari.ofp.process.Variables.number;
import static org.otonari.ofp.process.Variables.required;
import static org.otonari.ofp.process.Variables.text;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.otonari.engine.ReversibleDelegate;
import org.otonari.ofp.Applications;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the service tasks of an application do; the bean's name is the catalogue's, each is one sentence. A reversible one changes nothing but its own application, and writes. */
@Configuration(proxyBeanMethods = false)
class ApplicationDelegates {

    @Bean
    ReversibleDelegate sendMessage(Applications applications) {
        return it -> {
            if (required(it, "template").equals("registration-fee")) {
                applications.askRegistrationFee(caseNumber(it), number(it, "registrationFee"));
            } else {
                applications.write(caseNumber(it), required(it, "template"));
            }
        };
    }

    @Bean
    ReversibleDelegate inviteToSession(Applications applications) {
        return it -> applications.inviteToSession(caseNumber(it));
    }

    @Bean
    ReversibleDelegate remindOfSession(Applications applications) {
        return it -> applications.remindOfSession(caseNumber(it));
    }

    @Bean
    ReversibleDelegate joinWaitingList(Applications applications) {
        return it -> applications.joinWaitingList(caseNumber(it));
    }

    @Bean
    JavaDelegate closeApplication(Applications applications) {
        return it -> applications.close(
                caseNumber(it),
                required(it, "outcome"),
                Boolean.TRUE.equals(it.getVariable("thanked")) ? null : text(it, "template"));
    }
}
