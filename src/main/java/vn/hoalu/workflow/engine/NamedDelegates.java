package vn.hoalu.workflow.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.hoalu.workflow.ExpressionRoot;

/** Everything a model can name in an expression besides its own variables. */
@Component
class NamedDelegates {

    private final Map<String, JavaDelegate> delegates;
    private final Map<String, ExpressionRoot> roots;

    NamedDelegates(Map<String, JavaDelegate> delegates, List<ExpressionRoot> roots) {
        this.delegates = Map.copyOf(delegates);
        this.roots = roots.stream().collect(Collectors.toUnmodifiableMap(ExpressionRoot::name, Function.identity()));
    }

    /** Names for {@code camunda:delegateExpression}. */
    Set<String> delegateNames() {
        return delegates.keySet();
    }

    /** Whether {@code ${root.method(…)}} may be called. */
    boolean mayCall(String root, String method) {
        return Optional.ofNullable(roots.get(root))
                .map(found -> found.methods().contains(method))
                .orElse(false);
    }

    Optional<Object> find(String name) {
        Map<String, Object> all = new HashMap<>(delegates);
        all.putAll(roots);
        return Optional.ofNullable(all.get(name));
    }
}
