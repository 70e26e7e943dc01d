package org.otonari.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test its town, and keeps a picture of every open page when the test fails. */
class TownForEachTest implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final Namespace OURS = Namespace.create(TownForEachTest.class);

    @Override
    public void beforeEach(ExtensionContext test) {
        var town = new Town(SpringExtension.getApplicationContext(test), Chromium.ofTheRun(test));
        town.open();
        test.getStore(OURS).put(Town.class, town);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var town = town(test);
        test.getExecutionException()
                .ifPresent(failure -> town.picture(test.getRequiredTestMethod().getName()));
        town.close();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Town.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return town(test);
    }

    private static Town town(ExtensionContext test) {
        return test.getStore(OURS).get(Town.class, Town.class);
    }
}
