package vn.hoalu.organization;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which posts a unit has and which of them one person may hold together. */
@Component
class PostRules {

    private static final Set<Role> EXCLUDING = Set.of(Role.COMMUNE_VICE, Role.PASC_DIRECTOR);

    private final Units units;

    PostRules(Units units) {
        this.units = units;
    }

    void demandAllowed(Post post, Tenure tenure, Collection<Appointed> besides) {
        UnitName unit = units.find(post.unit()).orElseThrow(() -> new NoSuchUnit(post.unit()));
        if (!post.role().fits(unit.kind())) {
            throw new RoleDoesNotFit(post, unit.kind());
        }
        besides.stream().filter(held -> held.tenure().overlaps(tenure)).forEach(held -> demandTogether(post, held));
    }

    private void demandTogether(Post post, Appointed held) {
        if (held.post().equals(post)) {
            throw new PostHeldAlready(held);
        }
        if (EXCLUDING.equals(roles(post, held.post())) && together(post.unit(), held.post().unit())) {
            throw new PostsExcludeEachOther(held);
        }
    }

    private static Set<Role> roles(Post one, Post other) {
        return one.role() == other.role() ? Set.of(one.role()) : Set.of(one.role(), other.role());
    }

    // The centre may be a unit of its own below the commune.
    private boolean together(UnitCode one, UnitCode other) {
        return units.within(one, other) || units.within(other, one);
    }
}
