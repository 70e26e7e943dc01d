package org.otonari.forms;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class FormsAreReadableTests {

    private static final String ASKS_FOR_FILES = Examples.json(
            "{\"type\":\"dynamiclist\",\"path\":\"a\",\"components\":[{\"type\":\"filepicker\",\"key\":\"b\"}]}");

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final FormsAreReadable check = new FormsAreReadable(beans.getBeanProvider(FormFiles.class));

    @Test
    void aFormMayAskForFilesOnlyWhereTheyCanBeKept() {
        assertThatThrownBy(() -> check.check("forms/x/a.form", ASKS_FOR_FILES))
                .isInstanceOf(FormSchemaException.class)
                .hasMessage("filesNowhere");

        FormFiles files = number -> new Cupboard();
        beans.addBean("files", files);

        assertThatCode(() -> check.check("forms/x/a.form", ASKS_FOR_FILES)).doesNotThrowAnyException();
    }
}
