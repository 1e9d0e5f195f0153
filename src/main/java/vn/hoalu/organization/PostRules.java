package vn.hoalu.organization;

import static java.util.stream.Collectors.toCollection;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which posts a unit has and which of them one person may hold together. */
@Component
class PostRules {

    static final Set<Role> EXCLUDING = Set.of(Role.COMMUNE_VICE, Role.PASC_DIRECTOR);

    private final Units units;
    private final UnitTree tree;

    PostRules(Units units, UnitTree tree) {
        this.units = units;
        this.tree = tree;
    }

    void demandAllowed(Post post, Tenure tenure, Collection<Appointed> besides) {
        UnitKind kind = kind(post.unit());
        if (!post.role().fits(kind)) {
            throw new RoleDoesNotFit(post, kind);
        }
        besides.stream().filter(held -> held.tenure().overlaps(tenure)).forEach(held -> demandTogether(post, held));
    }

    Set<Role> rolesOf(UnitCode unit) {
        UnitKind kind = kind(unit);
        return Arrays.stream(Role.values())
                .filter(role -> role.fits(kind))
                .collect(toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** An office counts as what it is a part of: a department's has the province's roles. */
    private UnitKind kind(UnitCode unit) {
        UnitName found = units.find(unit).orElseThrow(() -> new NoSuchUnit(unit));
        return found.kind() == UnitKind.OFFICE
                ? tree.path(unit).stream()
                        .map(UnitName::kind)
                        .filter(kind -> kind != UnitKind.OFFICE)
                        .reduce(UnitKind.OFFICE, (above, below) -> below)
                : found.kind();
    }

    private void demandTogether(Post post, Appointed held) {
        if (held.post().equals(post)) {
            throw new PostHeldAlready(held);
        }
        if (exclude(post.role(), held.post().role())
                && together(post.unit(), held.post().unit())) {
            throw new PostsExcludeEachOther(held);
        }
    }

    /** Whether nobody holds both in one commune. */
    static boolean exclude(Role one, Role other) {
        return one != other && EXCLUDING.contains(one) && EXCLUDING.contains(other);
    }

    // The centre may be a unit of its own below the commune.
    private boolean together(UnitCode one, UnitCode other) {
        return units.within(one, other) || units.within(other, one);
    }
}
