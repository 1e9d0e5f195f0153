package vn.hoalu.access;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoalu.organization.CoverLine;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.UnitCode;

/** Who may end a cover, and among whom an official chooses a deputy. */
@Component
class CoverRights {

    private final Permissions permissions;

    CoverRights(Permissions permissions) {
        this.permissions = permissions;
    }

    /** The absent official always: whoever is back wants their work back, whatever posts they have by now. */
    boolean mayEnd(CoverLine cover, Actor actor) {
        return cover.absent().id().equals(actor.id())
                || cover.posts().stream()
                        .map(Post::unit)
                        .allMatch(unit -> permissions.may(actor, Action.NAME_DEPUTIES, unit));
    }

    /** Whom the actor may know of, and whoever works in the same unit. */
    Reach candidates(Actor actor) {
        Reach known = permissions.reach(actor, Action.READ_PEOPLE);
        if (known.everywhere()) {
            return known;
        }
        Set<UnitCode> units = new HashSet<>(known.units());
        actor.posts().forEach(post -> units.add(post.unit()));
        return Reach.of(units);
    }
}
