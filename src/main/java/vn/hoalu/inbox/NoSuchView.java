package vn.hoalu.inbox;

import java.util.UUID;
import vn.hoalu.base.BrokenRule;

/** Removed, or somebody else's. */
class NoSuchView extends BrokenRule {
    NoSuchView(UUID id) {
        super("View %s is none of the actor's".formatted(id), "inbox.view.notFound");
    }
}
