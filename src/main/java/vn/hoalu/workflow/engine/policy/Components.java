package vn.hoalu.workflow.engine.policy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The strongly connected parts of a graph (Tarjan); a part comes after every part that it leads to. */
final class Components<N> {

    private final Function<N, List<N>> next;
    private final Map<N, Integer> order = new HashMap<>();
    private final Map<N, Integer> low = new HashMap<>();
    private final Deque<N> open = new ArrayDeque<>();
    private final List<List<N>> found = new ArrayList<>();

    private Components(Function<N, List<N>> next) {
        this.next = next;
    }

    static <N> List<List<N>> of(Collection<N> nodes, Function<N, List<N>> next) {
        Components<N> components = new Components<>(next);
        nodes.forEach(components::visit);
        return components.found;
    }

    private int visit(N node) {
        if (!order.containsKey(node)) {
            order.put(node, order.size());
            low.put(node, order.size() - 1);
            open.push(node);
            next.apply(node).forEach(target -> low.merge(node, visit(target), Math::min));
            close(node);
        }
        return low.getOrDefault(node, Integer.MAX_VALUE);
    }

    private void close(N node) {
        if (Objects.equals(low.get(node), order.get(node))) {
            List<N> component = new ArrayList<>();
            while (!component.contains(node)) {
                component.add(open.pop());
            }
            component.forEach(low::remove);
            found.add(component);
        }
    }
}
