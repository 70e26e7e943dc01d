package org.otonari;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.theme.Theme;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Otonari: one application, one database, one embedded engine. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Theme("otonari")
@Viewport("width=device-width, initial-scale=1")
public class OtonariApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        // The engine stores wall time of the process's zone: it must not change with the machine it starts on.
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        SpringApplication.run(OtonariApplication.class, args);
    }
}
