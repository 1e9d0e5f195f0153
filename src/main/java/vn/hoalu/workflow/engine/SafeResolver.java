package vn.hoalu.workflow.engine;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;
import vn.hoalu.workflow.ExpressionRoot;

/** Resolves variables and named delegates; a property of anything, or a method of anything else, is refused. */
class SafeResolver extends ELResolver {

    private final NamedDelegates delegates;
    private final BeanELResolver methods = new BeanELResolver(true);

    SafeResolver(NamedDelegates delegates) {
        this.delegates = delegates;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        if (base != null) {
            throw new ELException("An expression may not read a property: " + property);
        }
        String name = property.toString();
        Object found = delegates.find(name).orElseGet(() -> variable(context, name));
        context.setPropertyResolved(found != null || known(context, name));
        return found;
    }

    private static @Nullable Object variable(ELContext context, String name) {
        if (context.getContext(VariableScope.class) instanceof VariableScope scope) {
            return scope.getVariable(name);
        }
        if (context.getContext(VariableContext.class) instanceof VariableContext variables) {
            var value = variables.resolve(name);
            return value == null ? null : value.getValue();
        }
        return null;
    }

    /** A variable may exist and be null. */
    private static boolean known(ELContext context, String name) {
        return context.getContext(VariableScope.class) instanceof VariableScope scope && scope.hasVariable(name);
    }

    @Override
    public @Nullable Object invoke(
            ELContext context, Object base, Object method, Class<?> @Nullable [] types, Object[] arguments) {
        if (base instanceof ExpressionRoot root && root.methods().contains(method.toString())) {
            return methods.invoke(context, base, method, types, arguments);
        }
        throw new ELException("An expression may not call " + method);
    }

    @Override
    public Class<?> getType(ELContext context, @Nullable Object base, Object property) {
        throw new ELException("An expression may not write " + property);
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, Object property, @Nullable Object value) {
        throw new ELException("An expression may not write " + property);
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
        return true;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return Collections.emptyIterator();
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }
}
