package vn.hoalu.inbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hoalu.access.Actor;
import vn.hoalu.organization.Post;

/**
 * Lists that officials keep under a name. A view is a question, never an answer: whoever opens a shared one sees their
 * own tasks. What is not the actor's to change is answered as if it were not there.
 */
public interface SavedViews {

    int LONGEST_NAME = 80;

    /** The actor's own and those shared with a post of theirs; pinned ones first, then by name. */
    List<SavedView> of(Actor actor);

    /** Under this id; a second arrival changes nothing. */
    void save(UUID id, String name, InboxQuery query, Actor actor);

    void rename(UUID id, String name, Actor actor);

    void remove(UUID id, Actor actor);

    /** Undoes {@link #remove}. */
    void restore(UUID id, Actor actor);

    /** @param with a post of a unit where the actor may share; empty shares it no more */
    void share(UUID id, Optional<Post> with, Actor actor);

    /** For the actor alone, also of what somebody else shares. */
    void pin(UUID id, boolean wanted, Actor actor);

    /** Posts the actor may share with: roles of the own units. */
    List<Post> mayShareWith(Actor actor);
}
