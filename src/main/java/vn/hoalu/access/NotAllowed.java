package vn.hoalu.access;

import java.util.Map;
import vn.hoalu.base.BrokenRule;

/** The official's posts do not allow this act on this subject. */
public class NotAllowed extends BrokenRule {

    public NotAllowed(Actor actor, String act, String subject) {
        super("%s may not %s %s".formatted(actor.id(), act, subject), "access.error.notAllowed", Map.of());
    }
}
