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
        permissions.demand(actor, Action.MANAGE_PEOPLE, post.unit());
        if (post.role().isFilledByProvince()
                && !permissions.reach(actor, Action.MANAGE_PEOPLE).everywhere()) {
            throw new FilledByProvince(post);
        }
    }

    boolean may(Actor actor, OfficialId person, Post post) {
        try {
            demand(actor, person, post);
            return true;
        } catch (OwnPosts | FilledByProvince | NotAllowed refused) {
            return false;
        }
    }
}
