package org.otonari.engine;

import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** The only names, besides variables, that an expression in a model can see: beans that are delegates. */
class DelegateCatalogue {

    private final ApplicationContext context;

    DelegateCatalogue(ApplicationContext context) {
        this.context = context;
    }

    @Nullable
    JavaDelegate find(String name) {
        // Asked by type first, so that naming any other bean in a model neither finds nor creates it.
        return context.containsBean(name) && context.isTypeMatch(name, JavaDelegate.class)
                ? context.getBean(name, JavaDelegate.class)
                : null;
    }

    Set<String> names() {
        return Set.of(context.getBeanNamesForType(JavaDelegate.class));
    }
}
