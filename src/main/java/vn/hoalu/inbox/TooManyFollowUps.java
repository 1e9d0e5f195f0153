package vn.hoalu.inbox;

import java.util.Map;
import vn.hoalu.access.Actor;
import vn.hoalu.base.BrokenRule;

/** A list of what is to be seen again is looked up whole; who wants to see everything again sees nothing of it. */
class TooManyFollowUps extends BrokenRule {
    TooManyFollowUps(Actor actor) {
        super(
                "Official %s has %d follow-ups already".formatted(actor.id(), FollowUps.MOST),
                "inbox.followUp.tooMany",
                Map.of("most", FollowUps.MOST));
    }
}
