package vn.hoalu.access;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.Units;

/** Decides by the posts held today and, for what a deputy takes over, by those of whom they stand in for. */
@Component
class PostPermissions implements Permissions {

    private final Units units;

    PostPermissions(Units units) {
        this.units = units;
    }

    @Override
    public boolean may(Actor actor, Action action, UnitCode unit) {
        return postsFor(actor, action).anyMatch(post -> opens(post, action, unit));
    }

    /** A cover of one process counts only where the actor is {@link Actor#within within} it. */
    private static Stream<Post> postsFor(Actor actor, Action action) {
        return Coverage.includes(action)
                ? Stream.concat(actor.posts().stream(), actor.coveredPosts())
                : actor.posts().stream();
    }

    @Override
    public Actor capacity(Actor actor, Action action, UnitCode unit) {
        if (may(actor.inPerson(), action, unit)) {
            return actor.inPerson();
        }
        return actor.covers().stream()
                .map(cover -> actor.actingFor(cover.absent().id()))
                .filter(acting -> may(acting, action, unit))
                .findFirst()
                .orElseThrow(() -> new NotAllowed(actor, action.name(), unit.value()));
    }

    @Override
    public boolean may(Actor actor, Action action, UnitCode unit, OfficialId concerned) {
        return may(actor, action, unit) || actor.id().equals(concerned) && mayOwn(actor, action);
    }

    @Override
    public Reach reach(Actor actor, Action action) {
        Set<UnitCode> reached = new HashSet<>();
        for (Post post : postsFor(actor, action).toList()) {
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
