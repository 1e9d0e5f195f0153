package vn.hoalu.administration;

import org.springframework.stereotype.Component;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.access.Permissions;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;

/** Who may give a person a post, or take it away. */
@Component
class FillingPosts {

    private final Permissions permissions;

    FillingPosts(Permissions permissions) {
        this.permissions = permissions;
    }

    void demand(Actor actor, OfficialId person, Post post) {
        if (actor.id().equals(person)) {
            throw new OwnPosts(actor.id());
        }
        demand(actor, post);
    }

    private void demand(Actor actor, Post post) {
        permissions.demand(actor, Action.MANAGE_PEOPLE, post.unit());
        if (post.role().isFilledByProvince()
                && !permissions.reach(actor, Action.MANAGE_PEOPLE).everywhere()) {
            throw new FilledByProvince(post);
        }
    }

    boolean may(Actor actor, OfficialId person, Post post) {
        return !actor.id().equals(person) && may(actor, post);
    }

    /** Whether the actor may give this post to somebody else. */
    boolean may(Actor actor, Post post) {
        try {
            demand(actor, post);
            return true;
        } catch (FilledByProvince | NotAllowed refused) {
            return false;
        }
    }
}
