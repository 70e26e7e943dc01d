package org.otonari;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.otonari.access.TestSignIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Sets the clock, empties the information sessions (an earlier test took the places), and counts what was passed. */
class FreshStart implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        bean(test, Time.class).begin();
        bean(test, JdbcClient.class).sql("delete from ofp_information_session").update();
        BpmnAwareTests.init(bean(test, ProcessEngine.class));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        bean(test, Progress.class).forgetInto(Coverage::add);
        bean(test, Time.class).end();
        TestSignIn.out();
    }

    private static <T> T bean(ExtensionContext test, Class<T> type) {
        return SpringExtension.getApplicationContext(test).getBean(type);
    }
}
