package vn.hoalu.organization;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All units of one revision, with what is asked of them again and again already laid out; never changes. */
final class AllUnits {

    /** As lists show them: provinces and departments first, then by name. */
    private static final Comparator<StoredUnit> ORDER = Comparator.comparing(
                    (StoredUnit unit) -> unit.named().kind().ordinal() > UnitKind.DEPARTMENT.ordinal())
            .thenComparing(StoredUnit::searchText)
            .thenComparing(unit -> unit.code().value());

    private final Map<UnitCode, StoredUnit> byCode;
    private final List<StoredUnit> inOrder;
    private final Map<UnitCode, List<StoredUnit>> children;
    private final Map<UnitCode, List<Succession>> after;
    private final Map<UnitCode, List<Succession>> before;
    private final List<FormerParent> formerParents;

    AllUnits(List<StoredUnit> units, List<Succession> successions, List<FormerParent> formerParents) {
        this.byCode = units.stream().collect(toMap(StoredUnit::code, identity()));
        this.inOrder = units.stream().sorted(ORDER).toList();
        this.children = inOrder.stream()
                .filter(unit -> unit.parent().isPresent())
                .collect(groupingBy(unit -> unit.parent().orElseThrow()));
        this.after = successions.stream().collect(groupingBy(Succession::predecessor));
        this.before = successions.stream().collect(groupingBy(Succession::successor));
        this.formerParents = List.copyOf(formerParents);
    }

    Optional<StoredUnit> find(UnitCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    List<StoredUnit> inOrder() {
        return inOrder;
    }

    List<StoredUnit> children(UnitCode code) {
        return children.getOrDefault(code, List.of());
    }

    List<Succession> after(UnitCode code) {
        return after.getOrDefault(code, List.of());
    }

    List<Succession> before(UnitCode code) {
        return before.getOrDefault(code, List.of());
    }

    List<FormerParent> formerParents() {
        return formerParents;
    }

    /** The unit that carries on what is left of a closed one. */
    Optional<UnitCode> heirOf(UnitCode code) {
        return after(code).stream()
                .filter(next -> next.share().carriesOn())
                .map(Succession::successor)
                .findFirst();
    }

    /** Where a closed unit has gone, what carries it on first. */
    List<UnitCode> today(UnitCode code) {
        List<Succession> next = after(code);
        return next.isEmpty()
                ? find(code).filter(unit -> unit.to().isEmpty()).map(StoredUnit::code).stream()
                        .toList()
                : next.stream()
                        .sorted(Comparator.comparing(Succession::share))
                        .flatMap(each -> today(each.successor()).stream())
                        .distinct()
                        .toList();
    }

    boolean within(UnitCode unit, UnitCode above) {
        Set<UnitCode> seen = new HashSet<>();
        Deque<UnitCode> next = new ArrayDeque<>(List.of(unit));
        while (!next.isEmpty()) {
            UnitCode code = next.pop();
            if (code.equals(above)) {
                return true;
            }
            if (seen.add(code)) {
                find(code).flatMap(StoredUnit::parent).ifPresent(next::push);
                heirOf(code).ifPresent(next::push);
            }
        }
        return false;
    }

    Set<UnitCode> below(UnitCode unit) {
        return reached(unit, true);
    }

    Set<UnitCode> withPredecessors(UnitCode unit) {
        return reached(unit, false);
    }

    private Set<UnitCode> reached(UnitCode unit, boolean alsoChildren) {
        Set<UnitCode> reached = new HashSet<>();
        Deque<UnitCode> next = new ArrayDeque<>(byCode.containsKey(unit) ? List.of(unit) : List.of());
        while (!next.isEmpty()) {
            UnitCode code = next.pop();
            if (reached.add(code)) {
                before(code).stream()
                        .filter(past -> past.share().carriesOn())
                        .forEach(past -> next.push(past.predecessor()));
                if (alsoChildren) {
                    children(code).forEach(child -> next.push(child.code()));
                }
            }
        }
        return reached;
    }

    record FormerParent(UnitCode unit, LocalDate to, UnitCode parent) {}
}
