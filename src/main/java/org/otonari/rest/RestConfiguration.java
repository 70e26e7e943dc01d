package org.otonari.rest;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.otonari.ui.Languages;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** What all REST interfaces have in common: the caller's language, a limit on bodies, and the OpenAPI description. */
@Configuration(proxyBeanMethods = false)
class RestConfiguration {

    private static final long MOST_BYTES = 1024 * 1024;

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(Languages.STAFF);
        resolver.setDefaultLocale(Languages.JA);
        return resolver;
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit() {
        var registration = new FilterRegistrationBean<>(new BodyLimit(MOST_BYTES));
        registration.addUrlPatterns("/api/*");
        return registration;
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Otonari")
                        .version("v1")
                        .description("Applications, tasks and cases, for other programs. Errors are problem details"
                                + " (RFC 9457) in the language of Accept-Language: ja or en."))
                .components(new Components()
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }
}
