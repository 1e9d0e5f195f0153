package vn.hoalu.inbox;

import java.util.Optional;
import vn.hoalu.access.Actor;
import vn.hoalu.organization.OfficialId;

/**
 * In which capacity an official works on a task: in person wherever own posts suffice; as a deputy in what the absent
 * colleague holds and in what only that colleague's posts open.
 *
 * @param actor within the task's process
 */
record Capacity(InboxTask task, Actor actor) {

    Optional<Actor> find() {
        if (task.heldBy(actor)) {
            return task.heldFor().isEmpty() ? Optional.of(actor.inPerson()) : asBefore();
        }
        return task.assignee().map(this::takenFrom).orElseGet(this::taken);
    }

    /** The cover under which it was taken may have ended since. */
    private Optional<Actor> asBefore() {
        return task.heldFor().flatMap(this::asDeputyOf).or(this::byOwnPost);
    }

    private Optional<Actor> taken() {
        return byOwnPost().or(() -> actor.absentIn(task.post()).findFirst().map(actor::actingFor));
    }

    /** What a deputy holds in somebody's name, that one takes back at any time. */
    private Optional<Actor> takenFrom(OfficialId holder) {
        boolean theirs = task.heldFor().filter(actor.id()::equals).isPresent();
        return theirs ? Optional.of(actor.inPerson()) : asDeputyOf(holder);
    }

    private Optional<Actor> asDeputyOf(OfficialId absent) {
        return actor.absentIn(task.post()).filter(absent::equals).findFirst().map(actor::actingFor);
    }

    private Optional<Actor> byOwnPost() {
        return Optional.of(actor.inPerson()).filter(own -> own.posts().contains(task.post()));
    }
}
