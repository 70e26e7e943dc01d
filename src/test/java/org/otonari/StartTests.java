package org.otonari;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OtonariTest
class StartTests {

    @Autowired
    RepositoryService repository;

    @Test
    void bothProcessesOfThePairProgrammeAreDeployed() {
        assertThat(repository.createProcessDefinitionQuery().latestVersion().list())
                .extracting("key")
                .contains("ofp-application", "ofp-pair");
    }
}
