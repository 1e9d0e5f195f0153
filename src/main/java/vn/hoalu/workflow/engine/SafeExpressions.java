package vn.hoalu.workflow.engine;

import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * Expressions that know a case's variables and the named delegates. Setting {@code beans} on the engine's
 * configuration would not restrict anything: the whole application context would still answer.
 */
class SafeExpressions extends JuelExpressionManager {

    private final NamedDelegates delegates;

    SafeExpressions(NamedDelegates delegates) {
        this.delegates = delegates;
    }

    @Override
    protected ELResolver createElResolver() {
        return new SafeResolver(delegates);
    }
}
