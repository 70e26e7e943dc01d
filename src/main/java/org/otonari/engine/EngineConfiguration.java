package org.otonari.engine;

import java.time.Clock;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Wires the engine: its clock, the second wall around models, and the events it tells the other modules. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    Clock clock(@Value("${otonari.time-zone}") ZoneId zone) {
        return new EngineClock(zone);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ProcessEnginePlugin secondWall(DeploymentDoor door, ApplicationContext context) {
        return new SecondWall(door, new DelegateCatalogue(context));
    }

    @Bean
    ProcessEnginePlugin taskEvents(
            ApplicationEventPublisher events, ObjectProvider<Clockwork> clockwork, ObjectProvider<StandIns> standIns) {
        return new TaskEventsPlugin(events, clockwork::getObject, standIns::getObject);
    }

    @Bean
    ProcessEnginePlugin timersOfClocks(ObjectProvider<Clockwork> clockwork) {
        return new ClocksPlugin(clockwork::getObject);
    }

    @Bean
    ProcessEnginePlugin caseSteps(ApplicationEventPublisher events, ObjectProvider<Clockwork> clockwork) {
        return new CaseStepsPlugin(events, clockwork::getObject);
    }

    @Bean
    ProcessEnginePlugin waitEvents(ApplicationEventPublisher events) {
        return new WaitEventsPlugin(events);
    }
}
