package vn.hoalu.inbox;

import java.util.Optional;
import vn.hoalu.access.Actor;

/** What officials have typed and not sent yet. Everyone reads and changes only what is their own. */
public interface Drafts {

    Optional<Draft> find(DraftPlace place, Actor actor);

    /**
     * Keeps what stands in one window. What another window of the same person has kept meanwhile stays, field by field;
     * where both wrote into one field, this one goes into it and the other's words are put aside.
     *
     * @param known what this window last saw kept
     * @param now   what stands in it
     * @return what is kept from now on
     * @throws vn.hoalu.workflow.TaskGone where the task has ended
     */
    Draft keep(DraftPlace place, Draft known, Draft now, Actor actor);

    void discard(DraftPlace place, Actor actor);
}
