package org.otonari.volunteers.process;

import java.util.Date;
import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.otonari.engine.ReversibleDelegate;
import org.otonari.kernel.CaseNumber;
import org.otonari.volunteers.Dormancy;
import org.otonari.volunteers.Insurance;
import org.otonari.volunteers.Onboarding;
import org.otonari.volunteers.Qualification;
import org.otonari.volunteers.Qualifications;
import org.otonari.volunteers.YearAnswer;
import org.otonari.volunteers.Years;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the service tasks of the register do; the bean's name is the catalogue's, each is one sentence. */
@Configuration(proxyBeanMethods = false)
class VolunteerDelegates {

    @Bean
    ReversibleDelegate writeToVolunteer(Onboarding onboarding) {
        return it -> onboarding.write(number(it), required(it, "template"));
    }

    @Bean
    JavaDelegate activateVolunteer(Onboarding onboarding) {
        return it -> onboarding.activate(number(it));
    }

    @Bean
    JavaDelegate closeVolunteer(Onboarding onboarding) {
        return it -> onboarding.close(number(it), required(it, "outcome"), text(it, "template"));
    }

    @Bean
    JavaDelegate suspendVolunteer(Insurance insurance) {
        return it -> insurance.suspend(number(it));
    }

    @Bean
    ReversibleDelegate renewInsurance(Insurance insurance) {
        return it -> {
            insurance.renew(number(it));
            it.setVariables(InsuranceTasks.variables(insurance.dates(number(it))));
        };
    }

    @Bean
    ReversibleDelegate recordVolunteerYear(Years years) {
        return it -> {
            years.record(number(it), YearAnswer.of(required(it, VolunteerYearlyProcess.ANSWER)));
            it.setVariable(VolunteerYearlyProcess.NEXT, Date.from(years.nextAt()));
        };
    }

    @Bean
    JavaDelegate stopVolunteering(Years years) {
        return it -> years.stop(number(it));
    }

    @Bean
    JavaDelegate lookForActivity(Dormancy dormancy) {
        return it -> {
            it.setVariable(VolunteerDormancyProcess.QUIET, dormancy.isQuiet(number(it)));
            it.setVariable(VolunteerDormancyProcess.NEXT, Date.from(dormancy.nextLook(number(it))));
        };
    }

    @Bean
    JavaDelegate letVolunteerRest(Dormancy dormancy) {
        return it -> dormancy.letRest(number(it));
    }

    @Bean
    JavaDelegate grantQualification(Qualifications qualifications) {
        return it -> qualifications.grant(number(it), qualification(it));
    }

    @Bean
    JavaDelegate refuseQualification(Qualifications qualifications) {
        return it -> qualifications.refuse(number(it), qualification(it));
    }

    private static Qualification qualification(DelegateExecution execution) {
        return Qualification.valueOf(
                required(execution, VolunteerQualificationProcess.KIND).toUpperCase(Locale.ROOT));
    }

    private static CaseNumber number(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }

    private static @Nullable String text(DelegateExecution execution, String name) {
        return (String) execution.getVariable(name);
    }

    private static String required(DelegateExecution execution, String name) {
        var value = text(execution, name);
        if (value == null) {
            throw new IllegalStateException(execution.getCurrentActivityId() + " needs " + name);
        }
        return value;
    }
}
