package org.otonari.ofp.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.otonari.rest.RateLimit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Anybody may apply, nobody may flood the office with applications. */
@Configuration(proxyBeanMethods = false)
class PublicIntake implements WebMvcConfigurer {

    private final RateLimit limit;

    PublicIntake(Settings settings) {
        this.limit = new RateLimit(settings.burst(), settings.perHour());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Gate()).addPathPatterns("/api/v1/applications");
    }

    /**
     * How many applications one address may send.
     *
     * @param perHour in the long run
     * @param burst at once
     */
    @ConfigurationProperties("otonari.applications")
    record Settings(@DefaultValue("20") int perHour, @DefaultValue("10") int burst) {}

    private final class Gate implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (HttpMethod.POST.matches(request.getMethod())) {
                limit.take(request.getRemoteAddr());
            }
            return true;
        }
    }
}
