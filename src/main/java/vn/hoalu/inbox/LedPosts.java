package vn.hoalu.inbox;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.Permissions;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitCode;

/** Among whose posts an official shares out the tasks of a unit: those of who lead it with them, and below. */
@Component
class LedPosts {
    private final Permissions permissions;

    LedPosts(Permissions permissions) {
        this.permissions = permissions;
    }

    /** In person where the own posts suffice, else as a deputy; empty where they do not lead who holds this post. */
    Optional<Actor> capacity(Post post, Actor actor) {
        Stream<Actor> asDeputy = actor.covers().stream()
                .map(cover -> actor.actingFor(cover.absent().id()));
        return Stream.concat(Stream.of(actor.inPerson()), asDeputy)
                .filter(acting -> leads(acting, post))
                .findFirst();
    }

    Set<Post> in(UnitCode unit, Actor actor) {
        return permissions.may(actor, Action.MANAGE_LOAD, unit)
                ? Arrays.stream(Role.values())
                        .map(role -> new Post(role, unit))
                        .filter(post -> capacity(post, actor).isPresent())
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    List<UnitCode> units(Actor actor) {
        return Stream.concat(actor.posts().stream(), actor.coveredPosts())
                .map(Post::unit)
                .distinct()
                .filter(unit -> permissions.may(actor, Action.MANAGE_LOAD, unit))
                .toList();
    }

    private boolean leads(Actor acting, Post post) {
        return permissions.may(acting, Action.MANAGE_LOAD, post.unit())
                && switch (post.role()) {
                    // A member's visits and a learner's lessons are theirs.
                    case TEAM_MEMBER, LEARNER -> false;
                    case COMMUNE_CHAIR, UNIT_HEAD -> holds(acting, post.unit(), Role.COMMUNE_CHAIR, Role.UNIT_HEAD);
                    case COMMUNE_VICE ->
                        holds(acting, post.unit(), Role.COMMUNE_CHAIR, Role.UNIT_HEAD, Role.COMMUNE_VICE);
                    default -> true;
                };
    }

    private static boolean holds(Actor acting, UnitCode unit, Role... roles) {
        return Stream.concat(acting.posts().stream(), acting.coveredPosts())
                .anyMatch(held -> held.unit().equals(unit) && List.of(roles).contains(held.role()));
    }
}
