package org.otonari.ofp.api;

import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import java.time.Clock;
import org.otonari.ofp.Applications;
import org.otonari.ofp.OfpSettings;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes applications from anybody, at the pace of {@link PublicIntake}. */
@RestController
@RequestMapping("/api/v1/applications")
class ApplicationController {

    private final Applications applications;
    private final OfpSettings settings;
    private final Clock clock;

    ApplicationController(Applications applications, OfpSettings settings, Clock clock) {
        this.applications = applications;
        this.settings = settings;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @SecurityRequirements
    Receipt apply(@RequestBody ApplicationBody body) {
        var checked = body.draft().check(clock, settings.minimumAge());
        var application = checked.application();
        if (application == null) {
            throw new DraftRefused(checked.problems());
        }
        var submitted = applications.submit(application);
        return new Receipt(submitted.caseNumber().value(), submitted.trackingUrl());
    }

    /** @param trackingUrl private: whoever has it sees where the application stands */
    record Receipt(String caseNumber, String trackingUrl) {}
}
