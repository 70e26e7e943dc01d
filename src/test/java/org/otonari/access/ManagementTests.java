package org.otonari.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.otonari.OtonariTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

@OtonariTest
class ManagementTests {

    @LocalManagementPort
    int managementPort;

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    @Test
    void healthAnswersWithoutSigningInOnItsOwnPortOnly() {
        var readiness = "http://localhost:%d/actuator/health/readiness";

        assertThat(http.getForObject(readiness.formatted(managementPort), String.class))
                .isEqualTo("{\"status\":\"UP\"}");
        assertThat(http.getForObject(readiness.formatted(port), String.class)).doesNotContain("UP");
    }
}
