package org.otonari.notify.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import org.otonari.notify.Channel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One channel for each gateway that can be set up. */
@Configuration(proxyBeanMethods = false)
class Gateways {

    @Bean
    Channel lineChannel(WebhookSettings settings, ObjectMapper json, Clock clock) {
        return new WebhookChannel("line", settings.line(), settings, json, clock);
    }

    @Bean
    Channel smsChannel(WebhookSettings settings, ObjectMapper json, Clock clock) {
        return new WebhookChannel("sms", settings.sms(), settings, json, clock);
    }
}
