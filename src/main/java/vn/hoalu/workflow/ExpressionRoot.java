package vn.hoalu.workflow;

import java.util.Set;

/**
 * A bean that expressions of models may call. Only its public methods named here can be called, and only by
 * {@code ${name.method(…)}}; what they return is a value, never something to call on.
 */
public interface ExpressionRoot {

    String name();

    Set<String> methods();
}
