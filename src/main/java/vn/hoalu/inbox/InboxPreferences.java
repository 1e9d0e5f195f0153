package vn.hoalu.inbox;

import java.util.Optional;
import java.util.UUID;
import vn.hoalu.access.Actor;

/** How an official likes the inbox, on every device: single keys, the first page, and where they were last. */
public interface InboxPreferences {

    /** Whether a single letter is a command where nothing is being typed. */
    boolean singleKeys(Actor actor);

    void singleKeys(boolean wanted, Actor actor);

    /** Address of the inbox, as this official left it. */
    Optional<String> place(Actor actor);

    void place(String address, Actor actor);

    /** The saved view with which the inbox begins; may have been removed since. */
    Optional<UUID> firstView(Actor actor);

    void firstView(Optional<UUID> view, Actor actor);
}
