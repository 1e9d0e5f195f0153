package vn.hoalu.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.hoalu.workflow.ExpressionRoot;
import vn.hoalu.workflow.engine.policy.KnownNames;

/** Everything a model can name in an expression besides its own variables. */
@Component
class NamedDelegates {

    private final Map<String, JavaDelegate> delegates;
    private final Map<String, ExpressionRoot> roots;

    NamedDelegates(Map<String, JavaDelegate> delegates, List<ExpressionRoot> roots) {
        this.delegates = Map.copyOf(delegates);
        this.roots = roots.stream().collect(Collectors.toUnmodifiableMap(ExpressionRoot::name, Function.identity()));
    }

    /** What the model policy lets a model name. */
    KnownNames known() {
        Set<String> calls = roots.values().stream()
                .flatMap(root -> root.methods().stream().map(method -> root.name() + "." + method))
                .collect(Collectors.toUnmodifiableSet());
        return new KnownNames(delegates.keySet(), calls);
    }

    Optional<Object> find(String name) {
        return Optional.<Object>ofNullable(roots.get(name)).or(() -> Optional.ofNullable(delegates.get(name)));
    }
}
