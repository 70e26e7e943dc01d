package org.otonari.forms;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.otonari.files.FileCheck;
import org.otonari.kernel.CaseNumber;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Opens forms on the screen with everything they need, and gives validation the same to go by. */
@Service
public class FormViews {

    private final FormValidator validator;
    private final FileCheck fileCheck;
    private final ObjectProvider<FormFiles> files;

    FormViews(FormValidator validator, FileCheck fileCheck, ObjectProvider<FormFiles> files) {
        this.validator = validator;
        this.fileCheck = fileCheck;
        this.files = files;
    }

    /**
     * @param number whose documents the form may add to; the caller has made sure that the account may see the case
     * @param facts as in {@link FormContext}
     */
    public FormContext context(CaseNumber number, Map<String, ? extends @Nullable Object> facts) {
        return new FormContext(
                facts, Optional.ofNullable(files.getIfAvailable()).map(it -> it.folder(number)));
    }

    public FormView open(FormSchema schema, Locale locale, FormContext context) {
        return new FormView(schema, locale, context, validator, fileCheck);
    }
}
