package org.otonari.engine;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import org.camunda.bpm.engine.impl.core.variable.scope.AbstractVariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/**
 * Expressions see variables and catalogue names, and can do nothing with them but compare: without a resolver for
 * beans, lists or maps, neither a property nor a method of any object can be reached from a model.
 */
class RestrictedExpressionManager extends JuelExpressionManager {

    private final DelegateCatalogue catalogue;

    RestrictedExpressionManager(DelegateCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    protected ELResolver createElResolver() {
        var resolver = new CompositeELResolver();
        resolver.add(new EngineObjectsAreHidden());
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        resolver.add(new CatalogueResolver());
        return resolver;
    }

    /** A model has no use for the execution, the task or the user behind the variables. */
    private static final class EngineObjectsAreHidden extends ReadOnlyResolver {

        @Override
        public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
            var scope = context.getContext(org.camunda.bpm.engine.delegate.VariableScope.class);
            if (base == null
                    && scope instanceof AbstractVariableScope
                    && java.util.Set.of("execution", "task", "externalTask", "caseExecution", "authenticatedUserId")
                            .contains(property)) {
                context.setPropertyResolved(true);
            }
            return null;
        }
    }

    private final class CatalogueResolver extends ReadOnlyResolver {

        @Override
        public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
            var delegate = base == null ? catalogue.find(property.toString()) : null;
            if (delegate != null) {
                context.setPropertyResolved(true);
            }
            return delegate;
        }
    }

    private abstract static class ReadOnlyResolver extends ELResolver {

        @Override
        public @Nullable Class<?> getType(ELContext context, @Nullable Object base, Object property) {
            return null;
        }

        @Override
        public void setValue(ELContext context, @Nullable Object base, Object property, Object value) {}

        @Override
        public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
            return true;
        }

        @Override
        public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
            return null;
        }

        @Override
        public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
            return Collections.emptyIterator();
        }
    }
}
