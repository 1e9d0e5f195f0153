package vn.hoalu.access;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.Units;

/** Decides by the posts held today, and by nothing else. */
@Component
class PostPermissions implements Permissions {

    private final Units units;

    PostPermissions(Units units) {
        this.units = units;
    }

    @Override
    public boolean may(Actor actor, Action action, UnitCode unit) {
        return actor.posts().stream().anyMatch(post -> opens(post, action, unit));
    }

    @Override
    public boolean may(Actor actor, Action action, UnitCode unit, OfficialId concerned) {
        return may(actor, action, unit) || actor.id().equals(concerned) && mayOwn(actor, action);
    }

    @Override
    public Reach reach(Actor actor, Action action) {
        Set<UnitCode> reached = new HashSet<>();
        for (Post post : actor.posts()) {
            switch (AccessMatrix.scope(post.role(), action)) {
                case NONE, OWN -> {}
                case UNIT -> reached.addAll(units.withPredecessors(post.unit()));
                case UNIT_AND_BELOW -> reached.addAll(units.below(post.unit()));
                case PROVINCE -> {
                    if (inProvince(post.unit())) {
                        return Reach.EVERYWHERE;
                    }
                }
            }
        }
        return Reach.of(reached);
    }

    @Override
    public boolean mayOwn(Actor actor, Action action) {
        return actor.posts().stream().anyMatch(post -> AccessMatrix.scope(post.role(), action) != Scope.NONE);
    }

    private boolean opens(Post post, Action action, UnitCode unit) {
        return switch (AccessMatrix.scope(post.role(), action)) {
            case NONE, OWN -> false;
            case UNIT ->
                post.unit().equals(unit) || units.withPredecessors(post.unit()).contains(unit);
            case UNIT_AND_BELOW -> units.within(unit, post.unit());
            case PROVINCE -> inProvince(post.unit()) && inProvince(unit);
        };
    }

    private boolean inProvince(UnitCode unit) {
        return units.within(unit, Units.PROVINCE);
    }
}
